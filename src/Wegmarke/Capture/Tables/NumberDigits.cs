namespace Wegmarke.Capture.Tables;

/// <summary>The digits of a number with their groups, decimals and exponent.</summary>
readonly ref struct NumberDigits(ReadOnlySpan<byte> text, byte decimalSign)
{
    const int MaxExponentDigits = 2;

    readonly ReadOnlySpan<byte> _text = text;

    /// <summary>−1 when it is no number in this form.</summary>
    public int Write(Span<byte> canonical, bool isNegative)
    {
        if (_text.Length + 2 > canonical.Length)
            return -1;
        var written = 0;
        if (isNegative)
            canonical[written++] = (byte)'-';
        var start = written;
        if (Whole(canonical, ref written) is not (var at and >= 0))
            return -1;
        var whole = written - start;
        if (whole == 0)
            canonical[written++] = (byte)'0';
        var decimals = Decimals(ref at, canonical, ref written);
        return whole + decimals > 0 && Exponent(at, canonical, ref written) ? written : -1;
    }

    /// <summary>Where the whole part ends; −1 when its groups are none.</summary>
    int Whole(Span<byte> canonical, ref int written)
    {
        int at = 0, count = 0, groups = 0, mark = 0;
        while (at < _text.Length && _text[at] != decimalSign && (_text[at] | 0x20) != 'e')
        {
            if (char.IsAsciiDigit((char)_text[at]))
            {
                canonical[written++] = _text[at++];
                count++;
                continue;
            }
            var length = GroupMark(_text[at..]);
            if (length == 0 || count is 0 or > 3 || (groups > 0 && (count != 3 || _text[at] != mark)))
                return -1;
            (mark, count) = (_text[at], 0);
            groups++;
            at += length;
        }
        return groups > 0 && (count != 3 || _text[0] == '0') ? -1 : at;
    }

    int GroupMark(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'.' or (byte)',', ..] => rest[0] == decimalSign ? 0 : 1,
        [(byte)'\'', ..] => 1,
        [0xe2, 0x80, 0x99, ..] => 3,
        _ => Blank.AtStart(rest),
    };

    /// <summary>How many there are; a decimal sign without decimals is left out.</summary>
    int Decimals(ref int at, Span<byte> canonical, ref int written)
    {
        if (at == _text.Length || _text[at] != decimalSign)
            return 0;
        var start = ++at;
        canonical[written++] = (byte)'.';
        while (at < _text.Length && char.IsAsciiDigit((char)_text[at]))
            canonical[written++] = _text[at++];
        if (at == start)
            written--;
        return at - start;
    }

    bool Exponent(int at, Span<byte> canonical, ref int written)
    {
        if (at == _text.Length)
            return true;
        if ((_text[at] | 0x20) != 'e')
            return false;
        canonical[written++] = (byte)'E';
        at++;
        if (at < _text.Length && _text[at] is (byte)'+' or (byte)'-')
            canonical[written++] = _text[at++];
        var digits = _text[at..];
        digits.CopyTo(canonical[written..]);
        written += digits.Length;
        return digits.Length is > 0 and <= MaxExponentDigits && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
