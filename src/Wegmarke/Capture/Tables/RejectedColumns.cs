using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>The columns of a table in the file of its rejected rows, in the words of the table; the last one has no cells and says how the others
/// are to be read, because a few rejected rows may not show what the whole file showed.</summary>
static class RejectedColumns
{
    static readonly string[] s_first = ["line", "reason", "detail", "row"];
    const string Prefix = "(read as", Comma = " decimal comma", Point = " decimal point", DayFirst = " dates dmy", MonthFirst = " dates mdy";

    public static int First => s_first.Length;

    public static IEnumerable<string> Names(TableForm form) => [.. form.Columns.Select(column => column.Name), $"{Prefix}{Decimal(form)}{Dates(form)})"];

    /// <summary>Nothing is said where columns differ.</summary>
    static string Decimal(TableForm form) => Only(form.Columns.Where(column => column.IsNumberShown).Select(column => column.Number == NumberForm.Comma ? Comma : Point));

    static string Dates(TableForm form) => Only(form.Columns.Where(column => column.IsOrderShown).Select(column => column.Instant.Order == DateOrder.MonthFirst ? MonthFirst : DayFirst));

    static string Only(IEnumerable<string> shown) => shown.Distinct().ToList() is [var only] ? only : "";

    /// <summary>A cell that a spreadsheet had as a number gets the decimal sign of those that it had as text.</summary>
    public static IEnumerable<string> Cells(Table table)
    {
        for (var cell = 0; cell < table.Cells; cell++)
        {
            var text = Encoding.UTF8.GetString(table.Cell(cell));
            yield return table.IsTyped(cell) && table.Form.Columns.Any(column => column.IsNumberShown && column.Number == NumberForm.Comma)
                && decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) ? text.Replace('.', ',') : text;
        }
    }

    public static bool Are(IReadOnlyList<string> header) => header.Count >= First && header.Take(First).SequenceEqual(s_first);

    /// <summary>What the file says of how it is to be read; what is told anyway wins.</summary>
    public static ToldForm Told(IReadOnlyList<string> header, ToldForm told)
    {
        var said = header[^1].StartsWith(Prefix, StringComparison.Ordinal) ? header[^1] : "";
        return told with
        {
            Decimal = told.Decimal ?? (said.Contains(Comma, StringComparison.Ordinal) ? ',' : said.Contains(Point, StringComparison.Ordinal) ? '.' : null),
            Dates = told.Dates ?? (said.Contains(DayFirst, StringComparison.Ordinal) ? DateOrder.DayFirst : said.Contains(MonthFirst, StringComparison.Ordinal) ? DateOrder.MonthFirst : null),
        };
    }

    /// <summary>The columns of the table that the rows came from.</summary>
    public static IEnumerable<ColumnForm> Of(IEnumerable<ColumnForm> columns) =>
        columns.Where(column => column.At >= First && !column.Name.StartsWith(Prefix, StringComparison.Ordinal));
}
