namespace Wegmarke.Storage;

/// <summary>Three letters of ISO 4217 in one int, so that a row carries its currency without a dictionary.</summary>
public static class CurrencyCode
{
    /// <summary>0 when <paramref name="utf8"/> is not three ASCII letters.</summary>
    public static int Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != 3)
            return 0;
        var code = 0;
        foreach (var letter in utf8)
        {
            if (!char.IsAsciiLetter((char)letter))
                return 0;
            code = (code << 8) | (letter & 0xdf);
        }
        return code;
    }

    public static string Text(int code) =>
        code == 0 ? "" : new([(char)((code >> 16) & 0xff), (char)((code >> 8) & 0xff), (char)(code & 0xff)]);

    /// <summary>Digits behind the point: yen has none, dinar three, most have two.</summary>
    public static int Decimals(int code) => Text(code) switch
    {
        "JPY" or "KRW" or "VND" or "CLP" or "ISK" => 0,
        "BHD" or "JOD" or "KWD" or "OMR" or "TND" => 3,
        _ => 2,
    };
}
