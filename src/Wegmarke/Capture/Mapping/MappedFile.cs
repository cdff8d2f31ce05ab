using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Mapping;

/// <summary>Opens a file whose columns a mapping explains.</summary>
static class MappedFile
{
    /// <param name="path">For messages.</param>
    /// <param name="file">At its beginning; the cells' table disposes it.</param>
    /// <param name="told">On the command line; stronger than what the mapping tells.</param>
    /// <exception cref="ImportException">The file cannot be read, or lacks a column of the mapping.</exception>
    public static MappedCells Open(string path, Stream file, ColumnMapping mapping, ToldForm told)
    {
        var form = TableFile.FormOf(path, file, Told(mapping.Form, told));
        if (form.Columns.Count > 0)
            form = TableFile.Settle(path, file, form, At(form, mapping, TargetForm.Number), At(form, mapping, TargetForm.Time));
        return new(Table(file, form), mapping, path);
    }

    /// <summary>The table in the file's own words.</summary>
    public static Table Table(Stream file, TableForm form) => form.Columns.Count > 0 ? TableFile.Open(file, form, new ColumnSet(""))
        : new SelfNamedTable(form.IsRejects ? new JsonLineRows(new RejectedJson(new CsvRows(file, form, new ColumnSet(""))), new ColumnSet("")) : CanonicalFile.SelfNamed(file, form, new ColumnSet("")), form);

    public static ToldForm Told(ToldForm mapping, ToldForm told) => new()
    {
        Encoding = told.Encoding ?? mapping.Encoding,
        Separator = told.Separator ?? mapping.Separator,
        Quote = told.Quote ?? mapping.Quote,
        Decimal = told.Decimal ?? mapping.Decimal,
        Dates = told.Dates ?? mapping.Dates,
        HeaderLine = told.HeaderLine ?? mapping.HeaderLine,
        Sheet = told.Sheet ?? mapping.Sheet,
    };

    /// <summary>Columns, by index, that the mapping wants in this form.</summary>
    static HashSet<int> At(TableForm form, ColumnMapping mapping, TargetForm wanted)
    {
        var names = mapping.Columns.Where(column => ImportTargets.FormOf(mapping.Kind, column.Key) == wanted).SelectMany(column => Converted(column.Value, wanted))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Enumerable.Range(0, form.Columns.Count).Where(at => names.Contains(form.Columns[at].Name.Trim()))];
    }

    /// <summary>Words that are translated are not converted; of a date and a time of day only the date has a form.</summary>
    static IEnumerable<string> Converted(CellRule rule, TargetForm wanted) => rule.Values.Count > 0 ? []
        : [.. wanted == TargetForm.Time ? rule.Columns.Take(1) : rule.Columns, .. rule.FirstOf.SelectMany(inner => Converted(inner, wanted)), .. rule.Minus, .. rule.Times is { } times ? [times] : Array.Empty<string>()];
}
