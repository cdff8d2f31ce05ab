namespace Wegmarke.Capture.Mapping;

/// <summary>Tests a condition in the current row.</summary>
sealed class ConditionTest(RowCondition condition, ColumnPlaces places)
{
    readonly ColumnPlace _column = places.Of(condition.Column);
    readonly ValueTable? _is = condition.Is.Count == 0 ? null : new(condition.Is.Select(value => KeyValuePair.Create(value, "")), null);

    public string Column => _column.Name;

    public bool Holds() => places.Text(_column) is var text && (_is is null ? !text.IsEmpty : _is.Has(text));
}
