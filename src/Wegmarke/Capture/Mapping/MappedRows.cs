using System.Runtime.InteropServices;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Mapping;

/// <summary>Rows of a table as canonical rows: what the mapping fills, and every other column as a property.</summary>
sealed class MappedRows : RowSource
{
    readonly MappedCells _cells;
    readonly ColumnSet _columns;
    readonly FileColumn[] _targets;
    readonly bool[] _isBeside;
    readonly List<(FileColumn Column, int Cell)> _others = [];
    readonly List<int> _byName = [];
    readonly bool _hasHeader;
    Reject? _problem;

    public MappedRows(MappedCells cells, ColumnSet columns)
    {
        (_cells, _columns) = (cells, columns);
        _isBeside = [.. cells.Targets.Select(target => ImportTargets.IsBesideText(cells.Kind, target))];
        _targets = [.. cells.Targets.Select((target, at) => _isBeside[at] ? columns.Property($"mapped {target}") : columns.Canonical(target))];
        _hasHeader = cells.Table.Form.Columns.Count > 0;
        for (var cell = 0; cell < cells.Table.Form.Columns.Count; cell++)
        {
            if (cells.PropertyOf(cells.Table.Form.Columns[cell].Name) is { } name)
                _others.Add((columns.Property(name), cell));
        }
    }

    public MappedCells Mapped => _cells;

    public override long Line => _cells.Table.Line;

    public override ReadOnlySpan<byte> Raw => _cells.Table.Raw;

    public override Reject? Problem => _problem;

    public override int Cells => _targets.Length + _others.Count;

    public override long Position => _cells.Table.Position;

    public override FileColumn Column(int cell) => cell < _targets.Length ? _targets[cell] : _others[cell - _targets.Length].Column;

    /// <summary>What only says how a row is meant is no cell of its own.</summary>
    public override ReadOnlySpan<byte> Cell(int cell) => cell >= _targets.Length ? _cells.Table.Cell(_others[cell - _targets.Length].Cell)
        : _isBeside[cell] ? default : _cells[cell];

    public override SkippedLines Skipped => _cells.Table.Skipped;

    public override long HiddenRows => _cells.Table.HiddenRows;

    public override long FailedFormulas => _cells.Table.FailedFormulas;

    public override RowSource Origin => _cells.Table.Origin;

    public override RowSource Written => _cells.Table;

    public override ReadOnlySpan<int> ByName
    {
        get
        {
            _byName.Clear();
            _byName.AddRange(Enumerable.Range(0, Cells));
            _byName.Sort((left, right) => string.CompareOrdinal(Column(left).Name, Column(right).Name));
            return CollectionsMarshal.AsSpan(_byName);
        }
    }

    public override bool Next()
    {
        if (!_cells.Table.Next())
            return false;
        _problem = _cells.Table.Problem ?? _cells.Fill();
        if (!_hasHeader && _problem is null)
            ReadOthers();
        return true;
    }

    /// <summary>Rows that name their own columns may have others each time.</summary>
    void ReadOthers()
    {
        _others.Clear();
        for (var cell = 0; cell < _cells.Table.Cells; cell++)
        {
            if (_cells.PropertyOf(_cells.Table.Column(cell).Name) is { } name)
                _others.Add((_columns.Property(name), cell));
        }
    }

    public override void Dispose() => _cells.Table.Dispose();
}
