using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Looks at the first rows of a file whose rows name their own columns.</summary>
static class SelfNamedForm
{
    const int SampledRows = 500;

    /// <param name="file">Left where it was read to.</param>
    public static TableForm Of(Stream file, TableForm form, string customerKind)
    {
        using var rows = CanonicalFile.SelfNamed(new Unowned(file), form, new ColumnSet(customerKind));
        var columns = new Dictionary<string, CellEvidence>();
        for (var row = 0; row < SampledRows && rows.Next(); row++)
        {
            for (var cell = 0; rows.Problem is null && cell < rows.Cells; cell++)
            {
                var name = rows.Column(cell).Name;
                (columns.TryGetValue(name, out var known) ? known : columns[name] = new(name)).Add(rows.Cell(cell));
            }
        }
        // Such files have a decimal point and dates in ISO 8601; what is written otherwise is rejected.
        return form with { Columns = [.. columns.Values.Select(column => column.Form(ToldForm.Nothing with { Decimal = '.', Dates = DateOrder.DayFirst }, null))] };
    }
}
