namespace Wegmarke.Capture.Tables;

/// <summary>A cell with a number, taken apart: its sign, currency and percent sign, and the digits between them.</summary>
ref struct NumberParts
{
    public ReadOnlySpan<byte> Digits { get; private set; }

    public ReadOnlySpan<byte> Currency { get; private set; }

    public bool IsNegative { get; private set; }

    public bool IsPercent { get; private set; }

    bool _isSigned;

    /// <summary>False when marks contradict each other, as two signs or two currencies do.</summary>
    public static bool TryOf(ReadOnlySpan<byte> cell, out NumberParts parts)
    {
        parts = default;
        parts.Digits = Blank.Trim(cell);
        if (parts.Digits.Length > CellText.MaxBytes)
            return false;
        while (parts.Digits.Length > 0 && parts.Peel(out var fits))
        {
            if (!fits)
                return false;
        }
        return parts.Digits.Length > 0;
    }

    /// <summary>Takes one mark off either end; false when there is none left.</summary>
    bool Peel(out bool fits)
    {
        fits = true;
        if (Digits is [(byte)'(', .., (byte)')'])
            return Sign(1, 1, isNegative: true, out fits);
        if (RoundAmount() is var round and > 0)
            return Keep(Digits[..^round]);
        if (MinusAtStart(Digits) is var front and > 0)
            return Sign(front, 0, isNegative: true, out fits);
        if (MinusAtEnd(Digits) is var back and > 0)
            return Sign(0, back, isNegative: true, out fits);
        if (Digits[0] == '+')
            return Sign(1, 0, isNegative: false, out fits);
        return Mark(ref fits);
    }

    bool Mark(ref bool fits)
    {
        if (Digits[^1] == '%')
        {
            fits = !IsPercent;
            IsPercent = true;
            return Keep(Digits[..^1]);
        }
        var start = CurrencyMark.AtStart(Digits, out var code);
        var end = start > 0 ? 0 : CurrencyMark.AtEnd(Digits, out code);
        if (start + end == 0)
            return false;
        fits = Currency.IsEmpty;
        Currency = code;
        return Keep(Digits[start..^end]);
    }

    /// <summary>Bytes after the decimal sign of <c>12,-</c> and <c>12,--</c>.</summary>
    readonly int RoundAmount() => Digits switch
    {
        [.., (byte)',' or (byte)'.', (byte)'-'] => 2,
        [.., (byte)',' or (byte)'.', (byte)'-', (byte)'-'] => 3,
        [.., (byte)',' or (byte)'.', 0xe2, 0x80, 0x93 or 0x94] => 4,
        _ => 0,
    };

    static int MinusAtStart(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'-', ..] => 1,
        [0xe2, 0x88, 0x92, ..] or [0xe2, 0x80, 0x93, ..] => 3,
        _ => 0,
    };

    static int MinusAtEnd(ReadOnlySpan<byte> text) => text switch
    {
        [.., (byte)'-'] => 1,
        [.., 0xe2, 0x88, 0x92] or [.., 0xe2, 0x80, 0x93] => 3,
        _ => 0,
    };

    bool Sign(int start, int end, bool isNegative, out bool fits)
    {
        fits = !_isSigned;
        (_isSigned, IsNegative) = (true, isNegative);
        return Keep(Digits[start..^end]);
    }

    bool Keep(ReadOnlySpan<byte> rest)
    {
        Digits = Blank.Trim(rest);
        return true;
    }
}
