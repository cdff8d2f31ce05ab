using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Touchpoints as cells in the order of their keys, so that equally frequent paths have one order whatever order the data came in.
/// One thread.</summary>
sealed class TouchpointOrder
{
    readonly TenantJourneys _data;
    readonly List<string> _keys;
    readonly Dictionary<string, int> _cells;

    public TouchpointOrder(TenantJourneys data)
    {
        _data = data;
        _keys = [.. data.Touchpoints.Order(StringComparer.Ordinal)];
        _cells = _keys.Index().ToDictionary(key => key.Item, key => key.Index);
    }

    /// <summary>With a cell for each touchpoint of the data, and for those that were asked for besides.</summary>
    public CellMap Map => new(0, 0, [.. _data.Touchpoints.Select(key => _cells[key])], Math.Max(1, _keys.Count));

    public string Key(int cell) => _keys[cell];

    public IReadOnlyList<string> Keys(IEnumerable<int> cells) => [.. cells.Select(Key)];

    /// <summary>The cell of a touchpoint by key, name or synonym. One that the catalogue knows and nobody used yet has a cell, too.</summary>
    /// <param name="option">What it was said to, for the message.</param>
    /// <param name="name">As it was said.</param>
    /// <exception cref="QuestionException">Nobody knows it.</exception>
    public int Cell(string option, string name)
    {
        string?[] keys = [name, _data.Catalogue.FindTouchpoint(name)?.Key, Touchpoint.UnmappedKey(name)];
        if (keys.OfType<string>().FirstOrDefault(_cells.ContainsKey) is { } used)
            return _cells[used];
        if (keys[1] is not { } known)
            throw new QuestionException($"'{name}', said to '{option}', is no touchpoint. 'wegmarke touchpoints' lists those there are.");
        _keys.Add(known);
        return _cells[known] = _keys.Count - 1;
    }

    public IReadOnlyList<int> Cells(string option, IReadOnlyList<string> names) => [.. names.Select(name => Cell(option, name))];
}
