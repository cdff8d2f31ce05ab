using System.Buffers.Binary;
using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage;

/// <summary>A row as it lies in the log: what <see cref="LogRow"/> wrote, read where it stands and only as far as asked for, because
/// columns are built from millions of them. Valid as long as its bytes.</summary>
public readonly ref struct StoredRow
{
    readonly ReadOnlySpan<byte> _bytes;

    StoredRow(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>The content was erased: what is left stands for nobody and counts in totals by day, touchpoint and channel only.</summary>
    public bool IsErased => _bytes[0] == ErasedRow.Schema;

    /// <summary>Of an erased row: the source had stated some goal that was reached.</summary>
    public bool IsConversion => (_bytes[1] & ErasedRow.ConversionFlag) != 0;

    /// <summary>Of an erased row: the day it counts on, which for a further line of a purchase is the day of the first.</summary>
    public long CountsOn => Received;

    public int Source => BinaryPrimitives.ReadInt32LittleEndian(_bytes[52..]);

    public long Ordinal => BinaryPrimitives.ReadInt64LittleEndian(_bytes[16..]);

    public long Time => BinaryPrimitives.ReadInt64LittleEndian(_bytes[8..]);

    public long Received => BinaryPrimitives.ReadInt64LittleEndian(_bytes[24..]);

    public int Node => BinaryPrimitives.ReadInt32LittleEndian(_bytes[48..]);

    public int Name => BinaryPrimitives.ReadInt32LittleEndian(_bytes[56..]);

    public long? Value => (_bytes[1] & 1) != 0 ? BinaryPrimitives.ReadInt64LittleEndian(_bytes[32..]) : null;

    public int Currency => BinaryPrimitives.ReadInt32LittleEndian(_bytes[60..]);

    public uint Purposes => BinaryPrimitives.ReadUInt32LittleEndian(_bytes[64..]);

    public ulong Key => BinaryPrimitives.ReadUInt64LittleEndian(_bytes[40..]);

    public ReadOnlySpan<byte> Order => _bytes.Slice(LogRow.HeaderLength, OrderLength);

    public ReadOnlySpan<byte> Line => _bytes.Slice(LogRow.HeaderLength + OrderLength, LineLength);

    /// <summary>Random bytes that keep the digest of an erased row from being guessed.</summary>
    public ReadOnlySpan<byte> Salt => _bytes.Slice(LogRow.HeaderLength + OrderLength + LineLength, LogRow.SaltLength);

    public ReadOnlySpan<byte> Body => _bytes[(LogRow.HeaderLength + OrderLength + LineLength + LogRow.SaltLength)..];

    int OrderLength => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[2..]);

    int LineLength => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[4..]);

    /// <exception cref="StorageException">The bytes are not a row of a schema this version reads.</exception>
    public static StoredRow Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LogRow.HeaderLength + LogRow.SaltLength || (bytes[0] != LogRow.Schema && bytes[0] != ErasedRow.Schema))
            throw new StorageException($"A log row of {bytes.Length} bytes with schema {(bytes.Length > 0 ? bytes[0] : 0)}; this version reads schemas {LogRow.Schema} and {ErasedRow.Schema}. Run 'wegmarke verify', or use a newer version.");
        var row = new StoredRow(bytes);
        if (bytes.Length < LogRow.HeaderLength + row.OrderLength + row.LineLength + LogRow.SaltLength)
            throw new StorageException($"A log row of {bytes.Length} bytes names an order of {row.OrderLength} and a line of {row.LineLength} bytes. Run 'wegmarke verify'.");
        return row;
    }
}
