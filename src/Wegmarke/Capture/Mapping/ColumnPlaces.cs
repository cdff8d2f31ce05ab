using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Mapping;

/// <summary>Finds the columns of a mapping in a table: once where a header names them, else in every row.</summary>
sealed class ColumnPlaces
{
    readonly Dictionary<string, ColumnPlace> _byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Table _table;
    readonly string _file;

    public ColumnPlaces(Table table, string file)
    {
        (_table, _file) = (table, file);
        for (var cell = 0; cell < table.Form.Columns.Count; cell++)
            _byName.TryAdd(table.Form.Columns[cell].Name.Trim(), new(table.Form.Columns[cell].Name, table.Form.Columns[cell]) { Cell = cell });
    }

    bool HasHeader => _table.Form.Columns.Count > 0;

    /// <exception cref="ImportException">The file has no such column.</exception>
    public ColumnPlace Of(string name)
    {
        if (_byName.TryGetValue(name.Trim(), out var place))
            return place;
        if (HasHeader)
            throw new ImportException($"{_file} has no column '{name}', which the mapping reads. It has: {string.Join(", ", _table.Form.Columns.Select(column => column.Name))}. Correct the name in the mapping, or give the mapping of this file with --map.");
        return _byName[name.Trim()] = new(name, new ColumnForm(name));
    }

    /// <summary>Called for every row before its cells are read.</summary>
    public void Locate()
    {
        if (HasHeader)
            return;
        foreach (var place in _byName.Values)
            place.Cell = -1;
        for (var cell = 0; cell < _table.Cells; cell++)
        {
            if (_byName.TryGetValue(_table.Column(cell).Name, out var place))
                place.Cell = cell;
        }
    }

    public ReadOnlySpan<byte> Text(ColumnPlace place) => place.Cell < 0 ? default : Blank.Trim(_table.Cell(place.Cell));

    /// <summary>The file itself says that the cell is a number or a date, and it is canonical already.</summary>
    public bool IsTyped(ColumnPlace place) => place.Cell >= 0 && _table.IsTyped(place.Cell);
}
