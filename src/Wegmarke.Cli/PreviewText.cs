using System.Globalization;
using System.Text;
using Wegmarke.Capture;

namespace Wegmarke.Cli;

/// <summary>A preview as a terminal shows it: everything that was detected, and the option that says otherwise.</summary>
static class PreviewText
{
    const int MaxCell = 40;

    public static string Of(string file, TablePreview preview, string zone)
    {
        var form = preview.Form;
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{file}: {Kind(form)}. This is a preview; nothing was stored.").AppendLine();
        foreach (var (name, value, option) in Facts(form, zone))
            text.AppendLine($"  {name,-11}{value,-40} {option}".TrimEnd());
        foreach (var title in form.TitleLines)
            text.AppendLine($"  passed over: {Shown.Text(title)}");
        foreach (var note in form.Notes)
            text.AppendLine($"  note: {Shown.Text(note)}");
        Columns(text.AppendLine(), preview);
        foreach (var doubt in preview.Columns.Select(column => column.Doubt).OfType<string>().Append(preview.Problem!).Where(doubt => doubt is not null).Distinct())
            text.AppendLine().AppendLine($"Must be told first: {Shown.Text(doubt)}");
        return text.ToString();
    }

    static string Kind(TableForm form) => (form.Kind switch
    {
        TableKind.Csv => "a CSV table",
        TableKind.Excel => "an Excel workbook",
        TableKind.OpenDocument => "an OpenDocument spreadsheet",
        TableKind.EventLog => "an event log (XES)",
        _ => "JSON Lines",
    }) + (form.IsZipped ? ", gzipped" : "");

    static IEnumerable<(string Name, string Value, string Option)> Facts(TableForm form, string zone)
    {
        if (form.Kind == TableKind.Csv)
        {
            yield return ("encoding", From(form.Encoding), "--encoding");
            yield return ("separator", From(new Found<string>(form.Separator.Value == '\t' ? "tab" : $"{form.Separator.Value}", form.Separator.IsTold)), "--separator");
            yield return ("quote", From(form.Quote), "--quote");
        }
        if (form.Sheet.Value.Length > 0)
            yield return ("sheet", From(form.Sheet), "--sheet");
        if (form.Kind is TableKind.Csv or TableKind.Excel or TableKind.OpenDocument)
            yield return ("header", $"line {form.HeaderLine.Value} ({(form.HeaderLine.IsTold ? "told" : "detected")})", "--header-line");
        yield return ("zone", $"{zone}, for times without offset", "--zone");
    }

    static string From<T>(Found<T> found) => $"{found.Value} ({(found.IsTold ? "told" : "detected")})";

    static void Columns(StringBuilder text, TablePreview preview)
    {
        var lines = preview.Columns.Select(column => (Name: Cut(column.Form.Name), Holds: Holds(column.Form), Role: column.Role is { } role ? role : "property", Examples: Examples(column))).ToList();
        lines.Insert(0, ("column", "holds", "becomes", "first values, as written → as read"));
        var (name, holds, becomes) = (lines.Max(line => line.Name.Length), lines.Max(line => line.Holds.Length), lines.Max(line => line.Role.Length));
        foreach (var line in lines)
            text.AppendLine($"  {line.Name.PadRight(name)}  {line.Holds.PadRight(holds)}  {line.Role.PadRight(becomes)}  {line.Examples}".TrimEnd());
    }

    static string Holds(ColumnForm column) => column.Kind switch
    {
        ValueKind.Empty => "nothing",
        ValueKind.Text => "text",
        ValueKind.Number when column.NumberDoubt is not null => "numbers, point or comma? (--decimal)",
        ValueKind.Number => $"numbers, decimal {(column.Number == NumberForm.Comma ? "comma" : "point")}{(column.NamesCurrency ? ", currency" : "")}{Moment(column.Instant)}",
        ValueKind.TimeOfDay => "times of day",
        _ when column.InstantDoubt is not null => "dates, day or month first? (--dates)",
        _ => (column.Kind == ValueKind.Date ? "dates" : "points in time") + (column.HasPlainInstants ? ", ISO 8601" : column.Instant.Order == DateOrder.MonthFirst ? ", month first" : ", day first"),
    };

    static string Moment(InstantForm form) => form.Shape switch
    {
        InstantShape.UnixSeconds => ", as time: seconds since 1970",
        InstantShape.UnixMilliseconds => ", as time: milliseconds since 1970",
        InstantShape.SerialDays => ", as time: days of a spreadsheet",
        _ => "",
    };

    static string Examples(ColumnPreview column) => string.Join(" | ", column.Form.Examples.Select(example =>
        example.Written == example.Read || column.Role is null ? Cut(example.Written) : $"{Cut(example.Written)} → {Cut(example.Read)}"));

    static string Cut(string text)
    {
        var shown = Shown.Text(text);
        return shown.Length <= MaxCell ? shown : shown[..MaxCell] + "…";
    }
}
