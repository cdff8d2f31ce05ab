using System.Buffers.Binary;
using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>UTF-16. Half of a surrogate pair becomes a byte that is no UTF-8.</summary>
sealed class Utf16Bytes(bool isBigEndian) : IByteReader
{
    const byte NoText = 0xff;
    const int MaxUnits = 2;

    bool _isBegun;

    public int Growth => 2;

    public int Read(ReadOnlySpan<byte> bytes, bool isEnd, Span<byte> utf8, out int written)
    {
        written = 0;
        var at = 0;
        while (bytes.Length - at >= (isEnd ? 2 : 2 * MaxUnits))
        {
            var unit = Unit(bytes[at..]);
            at += 2;
            if (!_isBegun && unit == '\uFEFF')
                continue;
            _isBegun = true;
            if (!char.IsSurrogate(unit))
                written += new Rune(unit).EncodeToUtf8(utf8[written..]);
            else if (char.IsHighSurrogate(unit) && bytes.Length - at >= 2 && char.IsLowSurrogate(Unit(bytes[at..])))
                written += Pair(unit, bytes, ref at, utf8[written..]);
            else
                utf8[written++] = NoText;
        }
        if (isEnd && at < bytes.Length)
            (utf8[written++], at) = (NoText, bytes.Length);
        return at;
    }

    int Pair(char high, ReadOnlySpan<byte> bytes, ref int at, Span<byte> utf8)
    {
        var low = Unit(bytes[at..]);
        at += 2;
        return new Rune(high, low).EncodeToUtf8(utf8);
    }

    char Unit(ReadOnlySpan<byte> bytes) =>
        (char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes));
}
