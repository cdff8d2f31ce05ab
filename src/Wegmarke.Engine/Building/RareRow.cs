namespace Wegmarke.Engine.Building;

/// <summary>What few rows have. Lines of one purchase are chained behind its first.</summary>
struct RareRow(in InteractionRow row)
{
    public ulong Order = row.Order;
    public long Value = (row.Flags & InteractionFlags.Refund) != 0 ? -Math.Abs(row.Value) : row.Value;
    public long Cost = row.Cost;
    public PhaseClaims Claims = row.Claims;
    public long Sequence = row.Sequence;
    public Score Score = row.Score;
    public Score Emotion = row.Emotion;

    /// <summary>The next line of the same purchase, or <see cref="PackedRow.NotRare"/>.</summary>
    public int Next = PackedRow.NotRare;
}
