namespace Wegmarke.Capture.Tables;

/// <summary>Currencies as cells name them beside a number: signs, and codes of ISO 4217. A sign that several currencies share ('kr')
/// is none, so that nothing is guessed; '$' is the US dollar.</summary>
static class CurrencyMark
{
    const string Codes = " EUR CHF USD GBP PLN CZK DKK SEK NOK HUF RON BGN HRK ISK TRY UAH RUB JPY CNY HKD SGD AUD NZD CAD INR KRW THB VND IDR MYR PHP TWD "
        + "ZAR ILS AED SAR QAR KWD BHD OMR JOD TND MAD EGP NGN KES BRL MXN ARS CLP COP PEN RSD ALL MKD BAM MDL GEL KZT ";

    static readonly (byte[] Mark, byte[] Code)[] s_signs =
    [
        ("€"u8.ToArray(), "EUR"u8.ToArray()),
        ("$"u8.ToArray(), "USD"u8.ToArray()),
        ("£"u8.ToArray(), "GBP"u8.ToArray()),
        ("¥"u8.ToArray(), "JPY"u8.ToArray()),
        ("zł"u8.ToArray(), "PLN"u8.ToArray()),
        ("Kč"u8.ToArray(), "CZK"u8.ToArray()),
        ("SFr."u8.ToArray(), "CHF"u8.ToArray()),
        ("Fr."u8.ToArray(), "CHF"u8.ToArray()),
        ("Euro"u8.ToArray(), "EUR"u8.ToArray()),
    ];

    static readonly byte[] s_codes = [.. Codes.Select(letter => (byte)letter)];

    /// <summary>Three letters; empty when the cell names no currency.</summary>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> cell)
    {
        NumberParts.TryOf(cell, out var parts);
        return parts.Currency;
    }

    /// <summary>Bytes of the mark that <paramref name="text"/> starts with; 0 when it starts with none.</summary>
    public static int AtStart(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> code)
    {
        foreach (var (sign, currency) in s_signs)
        {
            if (text.StartsWith(sign))
                return Is(currency, out code, sign.Length);
        }
        return text.Length >= 3 && (text.Length == 3 || !char.IsAsciiLetter((char)text[3])) && Known(text[..3], out code) ? 3 : None(out code);
    }

    /// <summary>Bytes of the mark that <paramref name="text"/> ends with; 0 when it ends with none.</summary>
    public static int AtEnd(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> code)
    {
        foreach (var (sign, currency) in s_signs)
        {
            if (text.EndsWith(sign))
                return Is(currency, out code, sign.Length);
        }
        return text.Length >= 3 && (text.Length == 3 || !char.IsAsciiLetter((char)text[^4])) && Known(text[^3..], out code) ? 3 : None(out code);
    }

    static int Is(byte[] currency, out ReadOnlySpan<byte> code, int length)
    {
        code = currency;
        return length;
    }

    static int None(out ReadOnlySpan<byte> code)
    {
        code = default;
        return 0;
    }

    static bool Known(ReadOnlySpan<byte> letters, out ReadOnlySpan<byte> code)
    {
        code = default;
        Span<byte> padded = [(byte)' ', (byte)(letters[0] & 0xdf), (byte)(letters[1] & 0xdf), (byte)(letters[2] & 0xdf), (byte)' '];
        var at = char.IsAsciiLetter((char)letters[0]) ? s_codes.AsSpan().IndexOf(padded) : -1;
        if (at >= 0)
            code = s_codes.AsSpan(at + 1, 3);
        return at >= 0;
    }
}
