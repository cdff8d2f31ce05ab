using System.Buffers.Text;

namespace Wegmarke.Capture.Mapping;

/// <summary>What a mapping makes of an amount: times, minus, and its sign.</summary>
sealed class AmountRule
{
    readonly ColumnPlaces _places;
    readonly AmountSign _sign;
    readonly ColumnPlace? _times;
    readonly ColumnPlace[] _minus;
    readonly ConditionTest? _negativeWhen;

    AmountRule(CellRule rule, ColumnPlaces places)
    {
        (_places, _sign) = (places, rule.Sign);
        _times = rule.Times is { } times ? places.Of(times) : null;
        _minus = [.. rule.Minus.Select(places.Of)];
        _negativeWhen = rule.NegativeWhen is { } when ? new(when, places) : null;
    }

    /// <summary>Null when the amount is taken as it is.</summary>
    public static AmountRule? Of(CellRule rule, ColumnPlaces places) =>
        rule is { Times: null, Minus.Count: 0, Sign: AmountSign.AsWritten, NegativeWhen: null } ? null : new(rule, places);

    public string Words => string.Join(" and ", _minus.Concat(_times is null ? [] : [_times]).Select(column => $"'{column.Name}'"));

    /// <summary>Null when a column it needs is no number, or the result too large.</summary>
    public decimal? Of(decimal amount)
    {
        try
        {
            if (_times is not null)
                amount *= Number(_times, empty: 1) ?? throw new OverflowException();
            foreach (var column in _minus)
                amount -= Number(column, empty: 0) ?? throw new OverflowException();
            return Signed(amount);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    decimal Signed(decimal amount)
    {
        amount = _sign switch
        {
            AmountSign.Reversed => -amount,
            AmountSign.Positive => Math.Abs(amount),
            AmountSign.Negative => -Math.Abs(amount),
            _ => amount,
        };
        return _negativeWhen?.Holds() == true ? -Math.Abs(amount) : amount;
    }

    decimal? Number(ColumnPlace column, decimal empty)
    {
        var text = _places.Text(column);
        if (text.IsEmpty)
            return empty;
        Span<byte> plain = stackalloc byte[CellText.MaxBytes];
        var length = CellText.Number(text, _places.IsTyped(column) ? NumberForm.Point : column.Form.Number, plain);
        return length > 0 && Utf8Parser.TryParse(plain[..length], out decimal number, out var used) && used == length ? number : null;
    }
}
