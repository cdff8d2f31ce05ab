using System.IO.Compression;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Looks at the first rows of a JSON Lines file.</summary>
static class JsonForm
{
    const int SampledRows = 500;

    /// <param name="file">Left where it was read to.</param>
    public static TableForm Of(Stream file, TableForm form, string customerKind)
    {
        using var rows = new JsonLineRows(form.IsZipped ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : new Unowned(file), new ColumnSet(customerKind));
        var columns = new Dictionary<string, CellEvidence>();
        for (var row = 0; row < SampledRows && rows.Next(); row++)
        {
            for (var cell = 0; rows.Problem is null && cell < rows.Cells; cell++)
            {
                var name = rows.Column(cell).Name;
                (columns.TryGetValue(name, out var known) ? known : columns[name] = new(name)).Add(rows.Cell(cell));
            }
        }
        // Numbers of JSON have a point; what is text there is canonical, or rejected.
        return form with { Columns = [.. columns.Values.Select(column => column.Form(ToldForm.Nothing with { Decimal = '.', Dates = DateOrder.DayFirst }, null))] };
    }
}
