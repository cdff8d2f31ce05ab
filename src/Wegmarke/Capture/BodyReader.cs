using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Walks over the fields of a body (see <see cref="BodyWriter"/>).</summary>
public ref struct BodyReader
{
    readonly ReadOnlySpan<byte> _body;
    int _next;

    /// <exception cref="StorageException">The body's schema is not one this version reads.</exception>
    public BodyReader(ReadOnlySpan<byte> body)
    {
        if (body.Length > 0 && body[0] != BodyWriter.Schema)
            throw new StorageException($"A body of schema {body[0]}; this version reads schema {BodyWriter.Schema}. Use a newer version.");
        _body = body;
        _next = 1;
        Value = default;
        Part = default;
    }

    public BodyField Field { get; private set; }

    /// <summary>The field's bytes: text, unless the field says otherwise.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the field lies in the body, with its number and length.</summary>
    public BodyPart Part { get; private set; }

    public bool Next()
    {
        if (_next >= _body.Length)
            return false;
        var start = _next;
        Field = (BodyField)_body[_next++];
        var length = (int)Varint(_body, ref _next);
        if (length < 0 || length > _body.Length - _next)
            throw new StorageException($"A body of {_body.Length} bytes breaks off in field {Field}. Run 'wegmarke verify'.");
        Value = _body.Slice(_next, length);
        _next += length;
        Part = new(start, _next - start);
        return true;
    }

    /// <summary>Of a field written as a number.</summary>
    public readonly long Number
    {
        get
        {
            var at = 0;
            return Unzigzag(Varint(Value, ref at));
        }
    }

    /// <summary>Of <see cref="BodyField.Score"/>: the scale and thousandths on it.</summary>
    public readonly (ScoreKind Kind, long Thousandths) Score
    {
        get
        {
            var at = 1;
            return ((ScoreKind)Value[0], Unzigzag(Varint(Value, ref at)));
        }
    }

    /// <summary>Of <see cref="BodyField.Property"/>: its name.</summary>
    public readonly ReadOnlySpan<byte> PropertyName
    {
        get
        {
            var at = 0;
            var length = (int)Varint(Value, ref at);
            return Value.Slice(at, length);
        }
    }

    /// <summary>Of <see cref="BodyField.Property"/>: its value.</summary>
    public readonly ReadOnlySpan<byte> PropertyValue
    {
        get
        {
            var at = 0;
            var length = (int)Varint(Value, ref at);
            return Value[(at + length)..];
        }
    }

    static ulong Varint(ReadOnlySpan<byte> from, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64 && at < from.Length; shift += 7)
        {
            var part = from[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        throw new StorageException($"A number in a body does not end within {from.Length} bytes. Run 'wegmarke verify'.");
    }

    static long Unzigzag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
