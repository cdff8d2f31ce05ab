using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Interactions gathered in any order until columns are built from them. One thread; two threads fill two of them.</summary>
public sealed class InteractionRows
{
    /// <summary>Buckets share room in groups, which are given back one after the other; the last is that of the unlinked rows.</summary>
    internal const int Groups = 16;

    RowChunks[] _groups = NewGroups();
    RowChain[] _buckets = [];
    RowChain _unlinked;
    RareRow[] _rare = [];

    /// <summary>Rows added since it was made or last used up.</summary>
    public long Count { get; private set; }

    internal int RareCount { get; private set; }
    internal int HighestProfile { get; private set; } = -1;
    internal int TouchpointCount { get; private set; }
    internal int ChannelCount { get; private set; }

    /// <summary>Takes a row; it lands at once in the bucket of its profile, so that building need not scatter again. 32 bytes, and 56 more if it has an order, money, score or claim.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A time, sequence, value or cost outside the limits of <see cref="InteractionRow"/>.</exception>
    [MethodImpl(Compiled.AtOnce)]
    public void Add(in InteractionRow row)
    {
        Check(row);
        var packed = new PackedRow(row, row.IsRare ? AddRare(row) : PackedRow.NotRare);
        if (row.Profile < 0)
            _groups[Groups].Append(ref _unlinked, packed);
        else
            _groups[GroupOf(row.Profile >> PackedRow.BucketBits)].Append(ref BucketOf(row.Profile), packed);
        TouchpointCount = Math.Max(TouchpointCount, row.Touchpoint + 1);
        ChannelCount = Math.Max(ChannelCount, row.Channel + 1);
        Count++;
    }

    /// <summary>The chain of a bucket of profiles, or of the unlinked rows at −1.</summary>
    internal RowChain Chain(int bucket) =>
        bucket < 0 ? _unlinked : bucket < _buckets.Length ? _buckets[bucket] : default;

    /// <summary>Moves the rare values out.</summary>
    internal void TakeRare(Span<RareRow> room)
    {
        _rare.AsSpan(0, RareCount).CopyTo(room);
        _rare = [];
    }

    internal RowChunks ChunksOf(int bucket) => _groups[GroupOf(bucket)];

    internal static int GroupOf(int bucket) => bucket < 0 ? Groups : bucket % Groups;

    internal void Clear()
    {
        foreach (var group in _groups)
            group.Dispose();
        (_groups, _buckets, _unlinked, _rare) = (NewGroups(), [], default, []);
        (Count, RareCount, HighestProfile, TouchpointCount, ChannelCount) = (0, 0, -1, 0, 0);
    }

    static RowChunks[] NewGroups() => [.. Enumerable.Range(0, Groups + 1).Select(_ => new RowChunks())];

    ref RowChain BucketOf(int profile)
    {
        var bucket = profile >> PackedRow.BucketBits;
        if (bucket >= _buckets.Length)
            Array.Resize(ref _buckets, Math.Max(bucket + 1, _buckets.Length * 2));
        HighestProfile = Math.Max(HighestProfile, profile);
        return ref _buckets[bucket];
    }

    int AddRare(in InteractionRow row)
    {
        if (RareCount == _rare.Length)
            Array.Resize(ref _rare, Math.Max(256, _rare.Length + _rare.Length / 2));
        _rare[RareCount] = new(row);
        return RareCount++;
    }

    static void Check(in InteractionRow row)
    {
        if (row.Time is < InteractionRow.FirstTime or > InteractionRow.LastTime)
            Refuse("time", row.Time, InteractionRow.FirstTime, InteractionRow.LastTime);
        if (row.Sequence is < 0 or > InteractionRow.LastSequence)
            Refuse("sequence", row.Sequence, 0, InteractionRow.LastSequence);
        if (row.Value is < -InteractionRow.MostMoney or > InteractionRow.MostMoney)
            Refuse("value", row.Value, -InteractionRow.MostMoney, InteractionRow.MostMoney);
        if (row.Cost is < -InteractionRow.MostMoney or > InteractionRow.MostMoney)
            Refuse("cost", row.Cost, -InteractionRow.MostMoney, InteractionRow.MostMoney);
    }

    [DoesNotReturn]
    static void Refuse(string what, long seen, long least, long most) => throw new ArgumentOutOfRangeException(nameof(seen),
        $"The {what} of a row is {seen}; the engine holds {least} to {most}. Reject such rows before they are logged, or leave this one out.");
}
