using System.Globalization;
using System.Text;
using System.Text.Json;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Tables;

/// <summary>A table as somebody delivered it, and what every field of it means.</summary>
sealed record TableFixture(string Name, JsonElement Expected)
{
    const string Folder = "tests/Wegmarke.Tests/Capture/Tables/Fixtures";

    public string FilePath => Repository.At($"{Folder}/{Name}");

    public static IReadOnlyList<string> Names { get; } =
        [.. Repository.Files(Folder, ".json").Select(path => Path.GetFileName(path)[..^".json".Length])];

    /// <summary>Those that expect something of the kind.</summary>
    public static IEnumerable<string> With(string member) => Names.Where(name => Of(name).Text(member) is not null);

    public static TableFixture Of(string name) => new(name, JsonDocument.Parse(Repository.Text($"{Folder}/{name}.json")).RootElement);

    public string? Refused => Text("refused");

    public string? Text(string member) => Expected.TryGetProperty(member, out var value) ? value.ToString() : null;

    public IEnumerable<string> Texts(string member) => Expected.TryGetProperty(member, out var value) ? value.EnumerateArray().Select(item => item.ToString()) : [];

    public ToldForm Told => !Expected.TryGetProperty("told", out var told) ? ToldForm.Nothing : new()
    {
        Encoding = Member(told, "encoding"),
        Separator = Member(told, "separator")?[0],
        Decimal = Member(told, "decimal")?[0],
        Dates = Member(told, "dates") switch { "dmy" => DateOrder.DayFirst, "mdy" => DateOrder.MonthFirst, _ => null },
        HeaderLine = Member(told, "headerLine") is { } line ? long.Parse(line, CultureInfo.InvariantCulture) : null,
        Sheet = Member(told, "sheet"),
    };

    static string? Member(JsonElement told, string name) => told.TryGetProperty(name, out var value) ? value.ToString() : null;

    public TableForm Form()
    {
        using var file = SourceFile.Open(FilePath);
        return TableFile.FormOf(Name, file, Told);
    }

    /// <summary>Rows as the log would get them, and what became of the others.</summary>
    public ReadTable Read() => ReadTable.Of(FilePath, Told);

    /// <summary>As JSON text, so that a difference names its field.</summary>
    public IEnumerable<string> Rows => Expected.GetProperty("rows").EnumerateArray()
        .Select(row => string.Join(" ", row.EnumerateObject().Select(cell => $"{cell.Name}='{cell.Value}'").Order(StringComparer.Ordinal)));
}
