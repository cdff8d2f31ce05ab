using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>A row of a sheet, kept while the sheet is looked at.</summary>
sealed record SampledRow(SampleRecord Record, CellType[] Types, bool IsHidden)
{
    public int Errors => Types.Count(type => type == CellType.Error);

    public static SampledRow Of(SheetReader rows)
    {
        var cells = rows.Words();
        return new(new(rows.Row, 0, "", cells, [.. cells.Select(_ => false)]), [.. Enumerable.Range(0, rows.Width).Select(rows.Type)], rows.IsHidden);
    }

    public void AddTo(TableEvidence evidence)
    {
        for (var at = 0; at < Types.Length; at++)
        {
            if (Types[at] != CellType.Error)
                evidence.Add(at, Encoding.UTF8.GetBytes(Record.Cells[at]), Types[at]);
        }
    }
}
