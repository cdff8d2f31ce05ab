using System.Buffers;
using Wegmarke.Engine;

namespace Wegmarke.Capture;

/// <summary>Writes a body of schema 1: the schema's number, then per field its number, its length as a varint and its bytes; a
/// property's bytes are its name's length as a varint, its name, its value.</summary>
public ref struct BodyWriter
{
    public const byte Schema = 1;

    readonly ArrayBufferWriter<byte> _to;

    public BodyWriter(ArrayBufferWriter<byte> to)
        : this(to, isBegun: false)
    {
    }

    BodyWriter(ArrayBufferWriter<byte> to, bool isBegun)
    {
        _to = to;
        if (!isBegun)
            Byte(Schema);
    }

    /// <summary>Writes behind the last field of a body.</summary>
    public static BodyWriter Append(ArrayBufferWriter<byte> to) => new(to, isBegun: true);

    public readonly void Text(BodyField field, ReadOnlySpan<byte> utf8)
    {
        Byte((byte)field);
        Varint((uint)utf8.Length);
        _to.Write(utf8);
    }

    public readonly void Number(BodyField field, long value)
    {
        Byte((byte)field);
        Varint((uint)Length(ZigZag(value)));
        Varint(ZigZag(value));
    }

    public readonly void Score(ScoreKind kind, long thousandths)
    {
        Byte((byte)BodyField.Score);
        Varint((uint)(1 + Length(ZigZag(thousandths))));
        Byte((byte)kind);
        Varint(ZigZag(thousandths));
    }

    public readonly void Property(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Byte((byte)BodyField.Property);
        Varint((uint)(Length((uint)name.Length) + name.Length + value.Length));
        Varint((uint)name.Length);
        _to.Write(name);
        _to.Write(value);
    }

    readonly void Byte(byte value)
    {
        _to.GetSpan(1)[0] = value;
        _to.Advance(1);
    }

    readonly void Varint(ulong value)
    {
        var span = _to.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _to.Advance(length);
    }

    static int Length(ulong value)
    {
        var length = 1;
        for (; value >= 0x80; value >>= 7)
            length++;
        return length;
    }

    static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
