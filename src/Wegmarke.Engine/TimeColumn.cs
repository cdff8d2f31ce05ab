using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Times in six bytes each: milliseconds since <see cref="InteractionRow.FirstTime"/>, the low 32 bits and the high 16 apart. There, or read at
/// first use. Any thread.</summary>
public sealed class TimeColumn
{
    const int ChunkTimes = 1 << 18;

    internal TimeColumn(Column<uint> low, Column<ushort> high) => (Low, High) = (low, high);

    public int Length => Low.Length;

    public bool IsRead => Low.IsRead;

    /// <summary>The times.</summary>
    /// <exception cref="SnapshotDamagedException">at first use, if the snapshot behind it is damaged.</exception>
    public TimeValues Span => new(Low.Span, High.Span);

    internal Column<uint> Low { get; }

    internal Column<ushort> High { get; }

    /// <summary>The same times. One pass with all processors.</summary>
    internal static TimeColumn Of(long[] times)
    {
        var (low, high) = (GC.AllocateUninitializedArray<uint>(times.Length), GC.AllocateUninitializedArray<ushort>(times.Length));
        Lanes.Run((times.Length + ChunkTimes - 1) / ChunkTimes, chunk =>
        {
            var (from, to) = (chunk * ChunkTimes, Math.Min(times.Length, (chunk + 1) * ChunkTimes));
            Split(times.AsSpan(from..to), low.AsSpan(from..to), high.AsSpan(from..to));
        });
        return new(new(low), new(high));
    }

    internal static void Split(ReadOnlySpan<long> times, Span<uint> low, Span<ushort> high)
    {
        for (var i = 0; i < times.Length; i++)
        {
            var time = (ulong)(times[i] - InteractionRow.FirstTime);
            (low[i], high[i]) = ((uint)time, (ushort)(time >> 32));
        }
    }
}
