using System.IO.Compression;
using System.Text;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Files;

/// <summary>Opens a file whose columns have canonical names: a table of any make, or JSON Lines, gzipped or not, known by its first bytes.</summary>
static class CanonicalFile
{
    /// <param name="path">For messages.</param>
    /// <param name="file">At its beginning; the rows dispose it.</param>
    /// <param name="told">What needs no detection.</param>
    /// <param name="columns">Gets the file's columns.</param>
    /// <exception cref="ImportException">It is empty, of another kind, has no column it must have, or leaves open how to read one.</exception>
    public static RowSource Open(string path, Stream file, ToldForm told, ColumnSet columns)
    {
        var form = TableFile.FormOf(path, file, told);
        if (form.Kind is TableKind.JsonLines or TableKind.EventLog)
            return SelfNamed(file, form, columns);
        if (form is { IsRejects: true, Columns.Count: 0 })
            return new JsonLineRows(new RejectedJson(new CsvRows(file, form, new ColumnSet(""))), columns);
        // Names are looked at first: that a column is missing is said before how another is to be read is asked.
        var named = columns.Header([.. form.Columns.Select(column => column.Name)]);
        RequireColumns(path, columns);
        form = TableFile.Settle(path, file, form, CanonicalCells.Numbers(named), CanonicalCells.Instants(named, form));
        return FormedRows.Over(TableFile.Open(file, form, columns), columns);
    }

    /// <summary>Rows that name their own columns.</summary>
    public static RowSource SelfNamed(Stream file, TableForm form, ColumnSet columns)
    {
        var rows = form.IsZipped ? new GZipStream(file, CompressionMode.Decompress) : file;
        return form.Kind == TableKind.EventLog ? new XesRows(rows, columns) : new JsonLineRows(rows, columns);
    }

    /// <summary>The columns that a file must have, one way or the other.</summary>
    /// <exception cref="ImportException">One is missing.</exception>
    public static void RequireColumns(string path, ColumnSet columns)
    {
        var seen = columns.All.Select(column => column.Meaning).ToHashSet();
        var missing = !seen.Contains(Meaning.Time) ? "'time'" : seen.Contains(Meaning.Touchpoint) || seen.Contains(Meaning.Event) ? null : "'touchpoint' or 'event'";
        if (missing is not null)
            throw new ImportException($"{path} has no column {missing}. It has: {Shorten(string.Join(", ", columns.All.Select(column => column.Name)))}. Rename the column that means it (docs/guide/import.md).");
    }

    static string Shorten(string text) => text.Length <= 300 ? text : new StringBuilder(text, 0, 300, 301).Append('…').ToString();
}
