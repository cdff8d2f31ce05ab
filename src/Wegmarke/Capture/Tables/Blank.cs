namespace Wegmarke.Capture.Tables;

/// <summary>Blanks as tables have them: ASCII ones, no-break, narrow, thin and figure space.</summary>
static class Blank
{
    /// <summary>Bytes of the blank that <paramref name="text"/> starts with; 0 when it starts with none.</summary>
    public static int AtStart(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..] => 1,
        [0xc2, 0xa0, ..] => 2,
        [0xe2, 0x80, 0xaf or 0x89 or 0x87, ..] => 3,
        _ => 0,
    };

    static int AtEnd(ReadOnlySpan<byte> text) => text switch
    {
        [.., (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'] => 1,
        [.., 0xc2, 0xa0] => 2,
        [.., 0xe2, 0x80, 0xaf or 0x89 or 0x87] => 3,
        _ => 0,
    };

    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (AtStart(text) is var blank and > 0)
            text = text[blank..];
        return text;
    }

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        text = TrimStart(text);
        while (AtEnd(text) is var blank and > 0)
            text = text[..^blank];
        return text;
    }
}
