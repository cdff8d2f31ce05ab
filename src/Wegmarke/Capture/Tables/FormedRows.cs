using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Rows of a table whose columns have canonical names, with canonical cells: numbers and points in time are converted by the form of
/// their column, and a currency that stands beside an amount becomes a cell of its own. What a column means is asked of its
/// <see cref="FileColumn"/>, how it is written of its <see cref="ColumnForm"/>, so that any <see cref="Table"/> will do, also one that
/// gives its columns other names.</summary>
sealed class FormedRows : RowSource
{
    readonly Table _table;
    readonly FormedCell?[] _formed;
    readonly FormedCell[] _all;
    readonly CurrencyCell? _currency;
    readonly int[] _byName;
    Reject? _problem;

    FormedRows(Table table, FormedCell[] formed, CurrencyCell? currency)
    {
        (_table, _all, _currency) = (table, formed, currency);
        _formed = new FormedCell?[table.Cells];
        foreach (var cell in formed)
            _formed[cell.At] = cell;
        _byName = [.. Enumerable.Range(0, Cells).OrderBy(cell => Column(cell).Name, StringComparer.Ordinal)];
    }

    /// <summary>The table itself when its cells are canonical already.</summary>
    /// <param name="columns">The set the table was opened with.</param>
    public static RowSource Over(Table table, ColumnSet columns)
    {
        var formed = CanonicalCells.Of(table);
        var currency = CurrencyCell.Of(table, columns);
        return formed.Length == 0 && currency is null ? table : new FormedRows(table, formed, currency);
    }

    public override long Line => _table.Line;

    public override ReadOnlySpan<byte> Raw => _table.Raw;

    public override Reject? Problem => _problem;

    public override RowSource Origin => _table.Origin;

    public override int Cells => _table.Cells + (_currency is { IsExtra: true } ? 1 : 0);

    public override long Position => _table.Position;

    public override SkippedLines Skipped => _table.Skipped;

    public override long HiddenRows => _table.HiddenRows;

    public override long FailedFormulas => _table.FailedFormulas;

    public override ReadOnlySpan<int> ByName => _byName;

    public override FileColumn Column(int cell) => cell < _table.Cells ? _table.Column(cell) : _currency!.Column; // there are more cells only with it

    public override ReadOnlySpan<byte> Cell(int cell) =>
        _currency is { } currency && cell == currency.At ? currency.Text
        : cell < _formed.Length && _formed[cell] is { IsConverted: true } formed ? formed.Text
        : _table.Cell(cell);

    public override bool Next()
    {
        if (!_table.Next())
            return false;
        _problem = _table.Problem;
        for (var at = 0; _problem is null && at < _all.Length; at++)
            _problem = _all[at].Read(_table);
        _problem ??= _currency?.Read(_table);
        return true;
    }

    public override void Dispose() => _table.Dispose();
}
