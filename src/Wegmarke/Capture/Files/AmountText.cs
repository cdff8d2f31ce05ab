using System.Buffers.Text;

namespace Wegmarke.Capture.Files;

/// <summary>Reads decimal numbers with a point and no grouping, as canonical files have them.</summary>
static class AmountText
{
    /// <summary>Beyond this a sum over ten million rows could leave a long.</summary>
    public const decimal Limit = 1_000_000_000;

    /// <summary>Null when it is no plain decimal number, or larger than <see cref="Limit"/>.</summary>
    public static decimal? Parse(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        if (!Utf8Parser.TryParse(text, out decimal number, out var used) || used != text.Length)
            return null;
        return Math.Abs(number) <= Limit ? number : null;
    }

    /// <summary>Minor units, rounded half away from zero as invoices are.</summary>
    public static long Minor(decimal amount, int decimals) =>
        (long)Math.Round(amount * Pow10(decimals), MidpointRounding.AwayFromZero);

    static decimal Pow10(int decimals) => decimals switch { 0 => 1, 3 => 1000, _ => 100 };
}
