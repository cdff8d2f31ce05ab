using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>What sampled rows say about all columns of a table.</summary>
sealed class TableEvidence(IReadOnlyList<string> names)
{
    readonly CellEvidence[] _columns = [.. names.Select(name => new CellEvidence(name))];

    /// <summary>Rows of another length are no rows, or broken; they say nothing.</summary>
    /// <param name="areGuarded">Cells of a file of rejected rows, which was made safe for spreadsheets.</param>
    public void Add(IEnumerable<SampleRecord> rows, bool areGuarded)
    {
        foreach (var row in rows.Where(row => row.Cells.Count == _columns.Length && !TotalLine.Is(row.Cells)))
        {
            for (var at = 0; at < _columns.Length; at++)
                Add(at, Encoding.UTF8.GetBytes(areGuarded ? SpreadsheetText.Unguard(row.Cells[at]) : row.Cells[at]));
        }
    }

    public void Add(int column, ReadOnlySpan<byte> cell) => _columns[column].Add(cell);

    public void Add(int column, ReadOnlySpan<byte> cell, CellType type) => _columns[column].Add(cell, type);

    public bool IsOpen => _columns.Any(column => column.HasNumberDoubt || column.HasInstantDoubt);

    /// <summary>Columns of one table write numbers the same way: what one leaves open, another may show.</summary>
    public IReadOnlyList<ColumnForm> Columns(ToldForm told)
    {
        var shown = _columns.Select(column => column.ShownNumber).OfType<NumberForm>().Distinct().ToList();
        NumberForm? elsewhere = shown.Count == 1 ? shown[0] : null;
        return [.. _columns.Select((column, at) => column.Form(told, elsewhere) with { At = at })];
    }
}
