using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>An encoding of one byte per letter. Bytes that can only be UTF-8 (the two of 'ü' read as 'Ã¼') are passed on as no text: a file
/// joined from two encodings must not be changed unseen.</summary>
sealed class SingleBytes(char[] letters) : IByteReader
{
    const byte NoText = 0xff;

    readonly byte[][] _utf8 = [.. letters.Select(letter => letter == '\uFFFF' ? [NoText] : Encoding.UTF8.GetBytes([letter]))];
    readonly bool _isWestern = letters[0xc3] == 'Ã';

    public int Growth => 4;

    public int Read(ReadOnlySpan<byte> bytes, bool isEnd, Span<byte> utf8, out int written)
    {
        written = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var plain = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
            plain = plain < 0 ? bytes.Length - at : plain;
            bytes.Slice(at, plain).CopyTo(utf8[written..]);
            (written, at) = (written + plain, at + plain);
            if (at == bytes.Length)
                break;
            // At the end of a piece it is not known yet what follows; the last byte comes again.
            if (_isWestern && at + 2 >= bytes.Length && !isEnd && bytes[at] is 0xc2 or 0xc3 or 0xe2 && at > 0)
                return at;
            if (_isWestern && IsUtf8(bytes[at..]))
                utf8[written++] = NoText;
            _utf8[bytes[at]].CopyTo(utf8[written..]);
            written += _utf8[bytes[at]].Length;
        }
        return bytes.Length;
    }

    /// <summary>U+0080 to U+00FF and the typographic signs of U+2000 as UTF-8 writes them; nobody writes 'Ã¼', 'Â°' or 'â€œ' in a Western language.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) =>
        bytes is [0xc2 or 0xc3, >= 0x80 and <= 0xbf, ..] or [0xe2, 0x80 or 0x82, >= 0x80 and <= 0xbf, ..];
}
