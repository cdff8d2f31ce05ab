using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Mapping;

/// <summary>The cells of a table's current row as a mapping means them, and the columns it leaves as they are. Belongs to the parsing thread.</summary>
sealed class MappedCells
{
    readonly Table _table;
    readonly ColumnMapping _mapping;
    readonly ColumnPlaces _places;
    readonly MappedRule[] _rules;
    readonly ColumnPlace?[] _plain;
    readonly Range[] _texts;
    readonly ConditionTest[] _skipped;
    readonly HashSet<string> _taken;
    readonly CellBuffer _buffer = new();
    readonly ColumnPlace? _valueColumn;
    readonly int _currency = -1;

    /// <exception cref="ImportException">The file lacks a column that the mapping reads, or how to read one must be told.</exception>
    public MappedCells(Table table, ColumnMapping mapping, string file)
    {
        (_table, _mapping, _places) = (table, WithOwnNames(mapping, table), new(table, file));
        Targets = [.. _mapping.Columns.Keys];
        _rules = [.. _mapping.Columns.Select(column => new MappedRule(column.Value, column.Key, ImportTargets.FormOf(mapping.Kind, column.Key), _places))];
        _plain = [.. _rules.Select(rule => rule.Plain)];
        _texts = new Range[_rules.Length + 1];
        _skipped = [.. mapping.SkippedRows.Select(condition => new ConditionTest(condition, _places))];
        _taken = Taken(_mapping);
        foreach (var property in mapping.Properties.Keys)
            _places.Of(property);
        if (!_mapping.Columns.ContainsKey("currency") && AmountColumn(_mapping) is { } amount && _places.Of(amount) is { Form.NamesCurrency: true } named)
        {
            (_valueColumn, _currency) = (named, Targets.Count);
            Targets = [.. Targets, "currency"];
        }
    }

    public IReadOnlyList<string> Targets { get; }

    public Table Table => _table;

    public ImportKind Kind => _mapping.Kind;

    public bool IsOncePerOrder(int target) => target < _rules.Length && _rules[target].OncePerOrder;

    /// <summary>Reads the current row; a reject when it is left out or a cell cannot be read.</summary>
    public Reject? Fill()
    {
        _places.Locate();
        _buffer.Clear();
        foreach (var condition in _skipped)
        {
            if (condition.Holds())
                return new(_table.Line, DropReason.LeftOut, $"the mapping leaves out rows with this '{condition.Column}'");
        }
        for (var target = 0; target < _rules.Length; target++)
        {
            var start = _buffer.Used;
            if (_plain[target] is null && _rules[target].Write(_buffer, _table.Line) is { } problem)
                return problem;
            _texts[target] = start.._buffer.Used;
        }
        return null;
    }

    public ReadOnlySpan<byte> this[int target] =>
        target == _currency ? CellText.Currency(_places.Text(_valueColumn!)) // set together with _currency
        : _plain[target] is { } column ? _places.Text(column) : _buffer[_texts[target]];

    /// <summary>The name under which a column of the file is kept as a property; null when the mapping takes or leaves it.</summary>
    public string? PropertyOf(string column)
    {
        var name = column.Trim();
        if (_mapping.Properties.TryGetValue(name, out var told))
            return told;
        return _taken.Contains(name) || !_mapping.KeepsOthers ? null : name;
    }

    /// <summary>A column that is called as a target keeps that meaning, unless the mapping says otherwise.</summary>
    static ColumnMapping WithOwnNames(ColumnMapping mapping, Table table)
    {
        var said = mapping.Reads.Concat(mapping.LeftOut).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = table.Form.Columns.Select(column => column.Name.Trim())
            .Where(name => ImportTargets.Of(mapping.Kind).Contains(name.ToLowerInvariant()) && !said.Contains(name) && !mapping.Columns.ContainsKey(name.ToLowerInvariant())).ToArray();
        return own.Length == 0 ? mapping : mapping with { Columns = mapping.Columns.Concat(own.Select(name => KeyValuePair.Create(name.ToLowerInvariant(), CellRule.Of(name)))).ToDictionary() };
    }

    static HashSet<string> Taken(ColumnMapping mapping) =>
        mapping.Columns.Where(column => !ImportTargets.IsBesideText(mapping.Kind, column.Key)).SelectMany(column => column.Value.Holds)
            .Concat(mapping.LeftOut).Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    static string? AmountColumn(ColumnMapping mapping) =>
        new[] { "value", "cost", "budget" }.Where(mapping.Columns.ContainsKey).Select(target => mapping.Columns[target].Reads.FirstOrDefault()).FirstOrDefault(column => column is not null);
}
