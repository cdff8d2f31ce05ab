using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Wegmarke.Storage;

/// <summary>One of the two places of a head file: magic, log id, generation, sequence, chain and a checksum over them.</summary>
readonly record struct HeadSlot(HeadSlotState State, long Generation, ReadOnlyMemory<byte> LogId, Head Head)
{
    public const int Length = 512;
    public const int LogIdLength = 16;
    const int Used = 8 + LogIdLength + 8 + 8 + RowHash.Length;
    const int CheckLength = 16;

    static readonly Head s_nothing = new(0, default);

    public static HeadSlot Read(ReadOnlySpan<byte> slot)
    {
        if (slot.Length == Length && !slot.ContainsAnyExcept((byte)0))
            return new(HeadSlotState.Unused, 0, default, s_nothing);
        if (slot.Length < Length || !slot.StartsWith("WMHEAD01"u8) || !Check(slot).SequenceEqual(slot.Slice(Used, CheckLength)))
            return new(HeadSlotState.Damaged, 0, default, s_nothing);
        var sequence = BinaryPrimitives.ReadInt64LittleEndian(slot[32..]);
        return new(HeadSlotState.Whole, BinaryPrimitives.ReadInt64LittleEndian(slot[24..]),
            slot.Slice(8, LogIdLength).ToArray(), new Head(sequence, slot.Slice(40, RowHash.Length).ToArray()));
    }

    public static void Write(Span<byte> slot, ReadOnlySpan<byte> logId, long generation, long sequence, ReadOnlySpan<byte> chain)
    {
        slot.Clear();
        "WMHEAD01"u8.CopyTo(slot);
        logId.CopyTo(slot[8..]);
        BinaryPrimitives.WriteInt64LittleEndian(slot[24..], generation);
        BinaryPrimitives.WriteInt64LittleEndian(slot[32..], sequence);
        chain.CopyTo(slot[40..]);
        Check(slot).CopyTo(slot[Used..]);
    }

    static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> slot) => SHA256.HashData(slot[..Used]).AsSpan(0, CheckLength);

    public bool IsOf(ReadOnlySpan<byte> logId) => State == HeadSlotState.Whole && LogId.Span.SequenceEqual(logId);
}
