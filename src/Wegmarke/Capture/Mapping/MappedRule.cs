using System.Buffers.Text;
using System.Text;

namespace Wegmarke.Capture.Mapping;

/// <summary>A rule of a mapping, ready to be asked in every row.</summary>
sealed class MappedRule
{
    /// <summary>A day as ISO 8601 writes it.</summary>
    const int DayLength = 10;

    readonly CellRule _rule;
    readonly string _target;
    readonly TargetForm _form;
    readonly ColumnPlaces _places;
    readonly ColumnPlace[] _columns;
    readonly MappedRule[] _firstOf;
    readonly ConditionTest? _when;
    readonly ValueTable? _values;
    readonly AmountRule? _amount;
    readonly byte[]? _constant;
    readonly byte[] _between;

    public MappedRule(CellRule rule, string target, TargetForm form, ColumnPlaces places)
    {
        (_rule, _target, _form, _places) = (rule, target, form, places);
        _columns = [.. rule.Columns.Select(places.Of)];
        _firstOf = [.. rule.FirstOf.Select(inner => new MappedRule(inner, target, form, places))];
        _when = rule.When is { } when ? new(when, places) : null;
        _values = rule.Values.Count > 0 || rule.Otherwise is not null ? new(rule.Values, rule.Otherwise) : null;
        _amount = AmountRule.Of(rule, places);
        _constant = rule.Constant is { } constant ? Encoding.UTF8.GetBytes(constant) : null;
        _between = Encoding.UTF8.GetBytes(rule.Between);
    }

    /// <summary>The cell that holds the text as it is; null when there is more to do.</summary>
    public ColumnPlace? Plain => _form == TargetForm.Text && _columns.Length == 1 && _when is null && _values is null ? _columns[0] : null;

    /// <summary>Writes what the current row says; a reject when that cannot be read.</summary>
    public Reject? Write(CellBuffer to, long line)
    {
        if (_when is not null && !_when.Holds())
            return null;
        if (_constant is not null)
            to.Add(_constant);
        foreach (var rule in _firstOf)
        {
            var before = to.Used;
            if (rule.Write(to, line) is { } problem)
                return problem;
            if (to.Used > before)
                return null;
        }
        return _columns.Length == 0 ? null : WriteColumns(to, line);
    }

    Reject? WriteColumns(CellBuffer to, long line)
    {
        if (_values is not null)
            return WriteTranslated(to, line);
        return _form switch
        {
            TargetForm.Time => WriteTime(to, line),
            TargetForm.Number => WriteNumber(to, line, _places.Text(_columns[0]), _places.IsTyped(_columns[0]) ? NumberForm.Point : _columns[0].Form.Number),
            _ => Join(to),
        };
    }

    Reject? Join(CellBuffer to)
    {
        var start = to.Used;
        foreach (var column in _columns)
        {
            var text = _places.Text(column);
            if (text.IsEmpty)
                continue;
            if (to.Used > start)
                to.Add(_between);
            to.Add(text);
        }
        return null;
    }

    Reject? WriteTranslated(CellBuffer to, long line)
    {
        var start = to.Used;
        Join(to);
        if (to.Used == start)
            return null;
        var meant = _values!.Of(to[start..to.Used]).ToArray(); // asked only where there are values
        to.Return(start);
        if (_form == TargetForm.Number)
            return WriteNumber(to, line, meant, NumberForm.Point);
        to.Add(meant);
        return null;
    }

    Reject? WriteTime(CellBuffer to, long line)
    {
        var first = _places.Text(_columns[0]);
        if (first.IsEmpty)
            return null;
        var room = to.Room(CellText.MaxBytes);
        var length = _columns.Length > 1 ? CellText.Instant(first, _places.Text(_columns[1]), _columns[0].Form.Instant, room)
            : _places.IsTyped(_columns[0]) ? Copy(first, room) : CellText.Instant(first, _columns[0].Form.Instant, room);
        if (length < 0)
            return new(line, DropReason.BadTime, $"'{string.Join("' and '", _columns.Select(column => column.Name))}' {(_columns.Length > 1 ? $"are '{Show(first)}' and '{Show(_places.Text(_columns[1]))}'" : $"is '{Show(first)}'")}: no point in time that can be read");
        to.Take(ImportTargets.IsDay(_target) ? Math.Min(length, DayLength) : length);
        return null;
    }

    static int Copy(ReadOnlySpan<byte> text, Span<byte> to)
    {
        if (text.Length > CellText.MaxBytes)
            return -1;
        text.CopyTo(to);
        return text.Length;
    }

    Reject? WriteNumber(CellBuffer to, long line, ReadOnlySpan<byte> text, NumberForm form)
    {
        if (text.IsEmpty)
            return null;
        var length = CellText.Number(text, form, to.Room(CellText.MaxBytes));
        if (length < 0 && _target == "quantity")
            return Join(to);
        if (length < 0)
            return new(line, ReasonOf(_target), $"'{_columns[0].Name}' is '{Show(text)}': no number");
        if (_amount is null)
        {
            to.Take(length);
            return null;
        }
        if (!Utf8Parser.TryParse(to.Room(length)[..length], out decimal number, out _) || _amount.Of(number) is not { } amount)
            return new(line, ReasonOf(_target), $"'{_columns[0].Name}' is '{Show(text)}', but {_amount.Words} cannot be read as numbers");
        to.Take(Utf8Formatter.TryFormat(amount, to.Room(CellText.MaxBytes), out var written) ? written : 0);
        return null;
    }

    static DropReason ReasonOf(string target) => target switch
    {
        "score" => DropReason.BadScore,
        "emotion" => DropReason.BadEmotion,
        _ => DropReason.BadAmount,
    };

    static string Show(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 60)]);

    public bool OncePerOrder => _rule.OncePerOrder;
}
