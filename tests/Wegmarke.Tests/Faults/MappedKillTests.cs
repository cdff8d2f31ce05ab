using System.Diagnostics;
using System.Globalization;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Orders and customers, killed in the middle and run again: as if nothing had happened.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class MappedKillTests : IDisposable
{
    const int Rows = 60_000;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Orders_are_booked_once()
    {
        var file = _folder.File("bestellungen.csv", "Bestellnr;Bestelldatum;KdNr;Artikelnr;Gesamtpreis;Status\n" + string.Concat(Enumerable.Range(0, Rows).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"{row / 3};{1 + row % 28:00}.03.2026 {row % 24:00}:00;{row % 5000};A{row % 3};{row % 90},{row % 100:00};{(row % 11 == 0 ? "storniert" : row % 13 == 0 ? "erstattet" : "bezahlt")}\n"))));

        await KilledAndRunAgain(file, LogContent.Of);
    }

    [Fact]
    public async Task Customers_are_complete()
    {
        var file = _folder.File("kunden.csv", "Kundennummer;E-Mail;Vorname;Ort;Geändert am\n" + string.Concat(Enumerable.Range(0, Rows).Select(row =>
            $"{row};c{row}@example.org;Vorname{row % 100};Ort{row % 50};05.03.2026\n")));

        await KilledAndRunAgain(file, Traits);
    }

    async Task KilledAndRunAgain<T>(string file, Func<TenantFolder, List<T>> content)
    {
        var undisturbed = Tenant("undisturbed");
        var watch = Stopwatch.StartNew();
        using (var import = ImportProcess.Start(file, undisturbed))
            await import.Succeeds();
        var takes = watch.Elapsed;

        var killed = Tenant("killed");
        foreach (var share in (double[])[0.5, 0.7, 0.85])
        {
            using var import = ImportProcess.Start(file, killed);
            import.EndsWithin(takes * share);
        }
        using (var import = ImportProcess.Start(file, killed))
            await import.Succeeds();
        Assert.Equal(content(undisturbed), content(killed));
    }

    static List<string> Traits(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder)!; // it was just written
        var rows = reader.Prepare("SELECT n.value || ' ' || t.name || ' ' || t.value || ' ' || t.as_of FROM profiles_traits t JOIN profiles_nodes n ON n.node = t.node ORDER BY 1");
        var traits = new List<string>();
        while (rows.Step())
            traits.Add(rows.Text(0));
        rows.Reset();
        Assert.Equal(2 * Rows, traits.Count);
        return traits;
    }

    TenantFolder Tenant(string name) => new(_folder.Path, new TenantId(name));
}
