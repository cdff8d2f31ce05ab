using System.Buffers.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Reads numbers as tables write them.</summary>
static class NumberCell
{
    /// <summary>See <see cref="CellText.Number"/>.</summary>
    public static int Write(ReadOnlySpan<byte> cell, NumberForm form, Span<byte> canonical)
    {
        if (Plain(cell, (byte)form.Decimal, canonical) is var length and > 0)
            return length;
        if (!NumberParts.TryOf(cell, out var parts))
            return -1;
        length = new NumberDigits(parts.Digits, (byte)form.Decimal).Write(canonical, parts.IsNegative);
        return length > 0 && parts.IsPercent ? Hundredth(canonical, length) : length;
    }

    /// <summary>Nearly all cells: digits, one decimal sign, a minus in front. 0 when there is more to it.</summary>
    static int Plain(ReadOnlySpan<byte> cell, byte decimalSign, Span<byte> canonical)
    {
        if (cell.Length > canonical.Length)
            return 0;
        int digits = 0, signAt = -1;
        for (var at = 0; at < cell.Length; at++)
        {
            var letter = cell[at];
            if (letter == decimalSign && signAt < 0 && digits > 0)
                (signAt, letter) = (at, (byte)'.');
            else if ((uint)(letter - '0') <= 9)
                digits++;
            else if (at > 0 || letter != '-')
                return 0;
            canonical[at] = letter;
        }
        return digits > 0 && signAt != cell.Length - 1 ? cell.Length : 0;
    }

    static int Hundredth(Span<byte> canonical, int length) =>
        Utf8Parser.TryParse(canonical[..length], out decimal number, out var used) && used == length
        && Utf8Formatter.TryFormat(number / 100, canonical, out var written) ? written : -1;
}
