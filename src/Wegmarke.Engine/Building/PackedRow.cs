namespace Wegmarke.Engine.Building;

/// <summary>A row in a bucket, 32 bytes. Its key holds, from the top: profile within the bucket (10 bits), time (48), high part of the sequence (6).</summary>
struct PackedRow
{
    public const int BucketBits = 10;
    public const int NotRare = -1;
    const int SequenceBits = 6;
    const int TimeBits = 48;

    ulong _key;
    public long Ordinal;
    uint _sequence;
    public uint Tie;

    /// <summary>Index of the rare values, or <see cref="NotRare"/>.</summary>
    public int Rare;

    public ushort Touchpoint;
    public byte Channel;
    public byte Flags;

    public PackedRow(in InteractionRow row, int rare)
    {
        var profile = row.Profile < 0 ? 0UL : (ulong)row.Profile & ((1 << BucketBits) - 1);
        var time = (ulong)(row.Time - InteractionRow.FirstTime);
        _key = (((profile << TimeBits) | time) << SequenceBits) | (ulong)(row.Sequence >> 32);
        _sequence = (uint)row.Sequence;
        (Ordinal, Tie, Rare) = (row.Ordinal, row.Tie, rare);
        (Touchpoint, Channel, Flags) = (row.Touchpoint, row.Channel, FlagsOf(row.Flags));
    }

    public readonly int LocalProfile => (int)(_key >> (TimeBits + SequenceBits));

    /// <summary>Profile and time, in their order.</summary>
    public readonly ulong ProfileAndTime => _key >> SequenceBits;

    public readonly long Time => (long)(ProfileAndTime & ((1UL << TimeBits) - 1)) + InteractionRow.FirstTime;

    public readonly long Sequence => (long)((_key & ((1 << SequenceBits) - 1)) << 32 | _sequence);

    public static int Compare(in PackedRow left, in PackedRow right)
    {
        var (a, b) = (left.ProfileAndTime, right.ProfileAndTime);
        return a != b ? (a < b ? -1 : 1) : CompareTies(left, right);
    }

    public static int CompareTies(in PackedRow left, in PackedRow right)
    {
        if (left.Ordinal != right.Ordinal)
            return left.Ordinal < right.Ordinal ? -1 : 1;
        if (left.Tie != right.Tie)
            return left.Tie < right.Tie ? -1 : 1;
        return left.Sequence.CompareTo(right.Sequence);
    }

    /// <summary>A refund is never a purchase.</summary>
    static byte FlagsOf(InteractionFlags flags) =>
        (byte)((flags & InteractionFlags.Refund) != 0 ? flags & ~InteractionFlags.Purchase : flags);
}
