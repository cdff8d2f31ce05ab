using System.Buffers.Binary;

namespace Wegmarke.Storage;

/// <summary>One accepted interaction as the log keeps it, in the source's own words. Only spans: it lives no longer than the call.
/// Its bytes are a fixed header (little-endian, offsets below), order, line, salt and body; these bytes are what is hashed.</summary>
public readonly ref struct LogRow
{
    internal const int HeaderLength = 68;
    internal const int SaltLength = 16;
    internal const byte Schema = 1;

    /// <summary>From <see cref="LogTransaction.SourceId"/>.</summary>
    public required int Source { get; init; }

    /// <summary>File row, position in the batch or the SDK's counter: what orders interactions of one instant.</summary>
    public required long Ordinal { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long Time { get; init; }

    /// <summary>When it was taken in; milliseconds since 1970, UTC.</summary>
    public required long Received { get; init; }

    /// <summary>Whose it is; 0 when nobody can be named. Never changed.</summary>
    public required int Node { get; init; }

    /// <summary>From <see cref="LogTransaction.NameId"/>.</summary>
    public required int Name { get; init; }

    /// <summary>Minor units of <see cref="Currency"/>; null when the source said nothing.</summary>
    public long? Value { get; init; }

    /// <summary>Letters of ISO 4217 packed by <see cref="CurrencyCode"/>; 0 when not said.</summary>
    public int Currency { get; init; }

    /// <summary>The purchase it belongs to; at most 65,535 bytes of UTF-8.</summary>
    public ReadOnlySpan<byte> Order { get; init; }

    public ReadOnlySpan<byte> Line { get; init; }

    /// <summary>Purposes it was collected for, as bits; never changed.</summary>
    public uint Purposes { get; init; }

    /// <summary>What duplicates are known by (see <see cref="KeyRuns"/>).</summary>
    public required ulong Key { get; init; }

    /// <summary>Identifiers, properties and text; its first byte is its schema number.</summary>
    public ReadOnlySpan<byte> Body { get; init; }

    internal int Length => HeaderLength + Order.Length + Line.Length + SaltLength + Body.Length;

    /// <summary>Writes all but the salt from this row; <paramref name="to"/> has exactly <see cref="Length"/> bytes.</summary>
    internal void Write(Span<byte> to, ReadOnlySpan<byte> salt)
    {
        to[0] = Schema;
        to[1] = Value.HasValue ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], checked((ushort)Order.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], checked((ushort)Line.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(to[6..], 0);
        BinaryPrimitives.WriteInt64LittleEndian(to[8..], Time);
        BinaryPrimitives.WriteInt64LittleEndian(to[16..], Ordinal);
        BinaryPrimitives.WriteInt64LittleEndian(to[24..], Received);
        BinaryPrimitives.WriteInt64LittleEndian(to[32..], Value ?? 0);
        BinaryPrimitives.WriteUInt64LittleEndian(to[40..], Key);
        BinaryPrimitives.WriteInt32LittleEndian(to[48..], Node);
        BinaryPrimitives.WriteInt32LittleEndian(to[52..], Source);
        BinaryPrimitives.WriteInt32LittleEndian(to[56..], Name);
        BinaryPrimitives.WriteInt32LittleEndian(to[60..], Currency);
        BinaryPrimitives.WriteUInt32LittleEndian(to[64..], Purposes);
        Order.CopyTo(to[HeaderLength..]);
        Line.CopyTo(to[(HeaderLength + Order.Length)..]);
        salt.CopyTo(to[(HeaderLength + Order.Length + Line.Length)..]);
        Body.CopyTo(to[(HeaderLength + Order.Length + Line.Length + SaltLength)..]);
    }

    /// <summary>The register entries that a row refers to, whatever else is wrong with it.</summary>
    internal static bool TryReadReferences(ReadOnlySpan<byte> bytes, out int source, out int name)
    {
        (source, name) = (0, 0);
        if (bytes.Length < HeaderLength)
            return false;
        source = BinaryPrimitives.ReadInt32LittleEndian(bytes[52..]);
        name = BinaryPrimitives.ReadInt32LittleEndian(bytes[56..]);
        return true;
    }
}
