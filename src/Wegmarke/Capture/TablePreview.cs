using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture;

/// <summary>What an import would make of a file, seen from a sample of it; nothing is stored.</summary>
/// <param name="Problem">Why it could not be imported as it is; null when it could.</param>
public sealed record TablePreview(TableForm Form, IReadOnlyList<ColumnPreview> Columns, string? Problem)
{
    /// <param name="customerKind">The kind of identifier in the column 'customer'.</param>
    /// <exception cref="ImportException">The file cannot be read as a table at all.</exception>
    public static TablePreview Of(string path, ToldForm told, string customerKind)
    {
        using var file = SourceFile.Open(path);
        var form = TableFile.FormOf(path, file, told);
        if (form.Kind is TableKind.JsonLines or TableKind.EventLog)
            form = SelfNamedForm.Of(file, form, customerKind);
        var columns = form.Columns.Select((column, at) => FileColumn.Of(column.Name, at, customerKind)).ToList();
        var numbers = CanonicalCells.Numbers(columns);
        var instants = CanonicalCells.Instants(columns, form);
        return new(form, [.. form.Columns.Select((column, at) => new ColumnPreview(column, Role(columns[at]),
            numbers.Contains(at) ? column.NumberDoubt : instants.Contains(at) ? column.InstantDoubt : null))], Refusal(path, form, customerKind));
    }

    static string? Role(FileColumn column) => column.Meaning == Meaning.Property ? null : column.Name;

    static string? Refusal(string path, TableForm form, string customerKind)
    {
        try
        {
            var columns = new ColumnSet(customerKind);
            columns.Header([.. form.Columns.Select(column => column.Name)]);
            CanonicalFile.RequireColumns(path, columns);
            return form.Doubt;
        }
        catch (ImportException cause)
        {
            return cause.Message;
        }
    }
}
