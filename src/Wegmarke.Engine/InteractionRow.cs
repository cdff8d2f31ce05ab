namespace Wegmarke.Engine;

/// <summary>One interaction on its way into the columns.</summary>
/// <remarks>Interactions of a profile are ordered by (<see cref="Time"/>, <see cref="Ordinal"/>, <see cref="Tie"/>, <see cref="Sequence"/>);
/// give a tie that does not depend on the order of arrival, such as a hash of the source.</remarks>
/// <param name="Profile">Dense ordinal from 0, or <see cref="Unlinked"/>.</param>
/// <param name="Time">Milliseconds since 1970, UTC.</param>
public readonly record struct InteractionRow(int Profile, long Time, long Sequence, ushort Touchpoint, byte Channel)
{
    /// <summary>The profile of an interaction that belongs to nobody known: it counts in totals, never in journeys.</summary>
    public const int Unlinked = -1;

    /// <summary>Earliest time that fits: 1 January 1082.</summary>
    public const long FirstTime = -28_022_544_000_000;

    /// <summary>Latest time that fits: the end of the year 9999.</summary>
    public const long LastTime = 253_402_300_799_999;

    public const long LastSequence = (1L << 38) - 1;

    /// <summary>Largest value or cost of one row in minor units, so that sums cannot leave their range unseen.</summary>
    public const long MostMoney = 1_000_000_000_000_000;

    public long Ordinal { get; init; }
    public uint Tie { get; init; }
    public InteractionFlags Flags { get; init; }

    /// <summary>Hash of source and order number; 0 = none. Lines of one purchase share it.</summary>
    public ulong Order { get; init; }

    /// <summary>Minor units of the reporting currency. Counts as revenue on purchases and refunds only.</summary>
    public long Value { get; init; }

    public long Cost { get; init; }
    public Score Score { get; init; }
    public Score Emotion { get; init; }
    public PhaseClaims Claims { get; init; }

    internal bool IsRare =>
        Order != 0 || Value != 0 || Cost != 0 || Score != default || Emotion != default || Claims != default;
}
