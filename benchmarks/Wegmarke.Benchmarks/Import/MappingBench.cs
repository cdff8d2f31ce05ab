using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Measures what a mapping costs: the same rows as a canonical file and as a German export with dates, commas and names of its own,
/// in one run. Orders are booked beside the log as well.</summary>
static class MappingBench
{
    const string German = "KdNr;Zeitpunkt;Kontaktpunkt;Kanal;E-Mail;Besucher;Sitzung;Geraet;Filiale;Kampagne;Inhalt;Artikelnr;Bestellnr;Position;Menge;Betrag;Waehrung;Kommentar";

    const string Columns = """
        "customer_number": "KdNr", "time": "Zeitpunkt", "touchpoint": "Kontaktpunkt", "channel": "Kanal", "email": "E-Mail", "anonymous_id": "Besucher", "session": "Sitzung", "device": "Geraet",
        "location": "Filiale", "campaign": "Kampagne", "content": "Inhalt", "product": "Artikelnr", "order": "Bestellnr", "line": "Position", "quantity": "Menge", "value": "Betrag", "currency": "Waehrung", "comment": "Kommentar"
        """;

    public static async Task Run(TextWriter output, int rows)
    {
        var folder = Directory.CreateTempSubdirectory("wegmarke-bench-").FullName;
        try
        {
            var (canonical, german) = (Path.Combine(folder, "canonical.csv"), Path.Combine(folder, "german.csv"));
            GivenFile.Write(canonical, rows, inOrder: true);
            Translate(canonical, german);
            output.WriteLine($"{rows:N0} rows, canonical and as a German export, in turn");
            for (var round = 0; round < 3; round++)
            {
                var plain = await Import(folder, $"plain-{round}", canonical, mapping: null);
                var mapped = await Import(folder, $"mapped-{round}", german, $$"""{ "as": "interactions", "columns": { {{Columns}} } }""");
                var orders = await Import(folder, $"orders-{round}", german, $$"""{ "as": "orders", "columns": { {{Columns}} } }""");
                output.WriteLine($"  canonical {plain:N0} rows/s, mapped {mapped:N0} ({mapped / plain:P0}), as orders {orders:N0} ({orders / plain:P0})");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Translate(string from, string to)
    {
        using var file = new StreamWriter(to) { NewLine = "\n" };
        file.WriteLine(German);
        foreach (var line in File.ReadLines(from).Skip(1))
        {
            var cells = line.Split(',');
            cells[1] = DateTime.Parse(cells[1], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).ToString("dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture);
            cells[15] = cells[15].Replace('.', ',');
            file.WriteLine(string.Join(';', cells));
        }
    }

    static async Task<double> Import(string root, string name, string file, string? mapping)
    {
        var tenant = new TenantFolder(root, new TenantId(name));
        var documents = new Documents(tenant);
        var clock = Stopwatch.StartNew();
        await using var intake = Intake.Open(tenant, documents, TimeProvider.System);
        var plan = new ImportPlan("bench", DateTimeZone.Utc, "customer_number", CollectedFor.OwnCustomers) { Mapping = mapping is null ? null : ColumnMapping.Parse(mapping, "the benchmark") };
        var report = await new FileImport(intake, plan).Run(file, CancellationToken.None);
        if (report.Rejected > 0)
            throw new InvalidOperationException($"{report.Rejected} rows were rejected; {report.RejectsPath} says why.");
        return report.Read / clock.Elapsed.TotalSeconds;
    }
}
