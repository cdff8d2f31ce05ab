using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture;

/// <summary>A tenant of its own that files are imported into, and what its log then says.</summary>
sealed partial class ImportedTenant : IDisposable
{
    static readonly DateTimeZone s_berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    readonly TemporaryFolder _root = new();

    public TenantFolder Folder => new(_root.Path, TenantId.Main);

    public string Root => _root.Path;

    public ImportPlan Plan { get; set; } = new("shop", s_berlin, "customer_number", CollectedFor.OwnCustomers);

    public Task<ImportReport> Import(string text, string name = "rows.csv") => Import(Encoding.UTF8.GetBytes(text), name);

    public Task<ImportReport> Import(byte[] bytes, string name = "rows.csv") => ImportFile(_root.File(name, bytes));

    public async Task<ImportReport> ImportFile(string path)
    {
        await using var intake = Intake.Open(Folder, new Documents(Folder), TimeProvider.System);
        var report = await new FileImport(intake, Plan).Run(path, CancellationToken.None);
        Assert.Equal(report.Read, report.Stored + report.Updated + report.Duplicates + report.Rejected);
        return report;
    }

    /// <summary>As the command line does it: what the columns mean is found from their names and values.</summary>
    public async Task<ImportReport> ImportAsFound(string text, string name = "rows.csv", MappingEdits? edits = null)
    {
        var path = _root.File(name, Encoding.UTF8.GetBytes(text));
        var choice = ChooseMapping.For(path, ToldForm.Nothing, given: null, kept: [], edits ?? MappingEdits.None);
        Assert.Equal([], choice is MappingChoice.Suggested(var suggestion) ? suggestion.Questions.Select(question => question.Text) : []);
        Plan = Plan with { Mapping = choice.Chosen };
        return await ImportFile(path);
    }

    /// <summary>What is asked before the file can be imported.</summary>
    public IReadOnlyList<string> Questions(string text, string name = "rows.csv", MappingEdits? edits = null) =>
        [.. ChooseMapping.Suggest(_root.File(name, Encoding.UTF8.GetBytes(text)), ToldForm.Nothing, edits ?? MappingEdits.None).Questions.Select(question => question.Text)];

    public async Task<string> Refusal(string text, string name = "rows.csv") =>
        (await Assert.ThrowsAsync<ImportException>(() => Import(text, name))).Message;

    /// <summary>What stands in the rejects file, as "line reason".</summary>
    public static IEnumerable<string> Rejects(ImportReport report) => report.RejectsPath is not { } path ? []
        : File.ReadLines(path).Select(line => Rejected().Match(line)).Where(match => match.Success).Select(match => $"{match.Groups[1]} {match.Groups[2]}");

    /// <summary>A row may hold line breaks; what goes on behind one is not another row.</summary>
    [GeneratedRegex("^([0-9]+),([A-Z][A-Za-z]+),")]
    private static partial Regex Rejected();

    public List<KeptRow> Rows()
    {
        using var reader = LogReader.Open(Folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var kept = new List<KeptRow>();
        while (rows.Next())
            kept.Add(Kept(rows.Row, reader.Registers));
        return kept;
    }

    /// <summary>Rows as "time name", in order of sequence.</summary>
    public IEnumerable<string> Short() => Rows().Select(row => $"{row.Time} {row.Name.Touchpoint}");

    static KeptRow Kept(StoredRow row, Registers registers) => new(
        registers.Source(row.Source), Iso(row.Time), registers.Name(row.Name), row.Ordinal, row.Value, CurrencyCode.Text(row.Currency),
        Encoding.UTF8.GetString(row.Order), Encoding.UTF8.GetString(row.Line), CollectedFor.FromBits(row.Purposes), row.Node, string.Join("; ", Fields(row.Body)));

    static string Iso(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-ddTHH:mm:ss.FFFK", CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal);

    static List<string> Fields(ReadOnlySpan<byte> body)
    {
        var fields = new List<string>();
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            fields.Add(reader.Field switch
            {
                BodyField.Cost or BodyField.Emotion => $"{reader.Field}={reader.Number}",
                BodyField.Score => $"{reader.Score.Kind}={reader.Score.Thousandths}",
                BodyField.Property => $"{Encoding.UTF8.GetString(reader.PropertyName)}={Encoding.UTF8.GetString(reader.PropertyValue)}",
                _ => $"{reader.Field}={Encoding.UTF8.GetString(reader.Value)}",
            });
        }
        return fields;
    }

    public void Dispose() => _root.Dispose();
}
