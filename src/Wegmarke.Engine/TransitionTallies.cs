using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Transitions"/>: pairs of profiles counted by nobody else. One thread.</summary>
public sealed partial class TransitionTallies
{
    readonly PairSlots _slots;
    readonly GapHistograms _gaps = new(256);
    readonly long[] _starts;
    readonly long[] _ends;
    PairTally[] _pairs = new PairTally[256];

    internal TransitionTallies(CellMap map)
    {
        Map = map;
        _slots = new(map.FlatCells);
        (_starts, _ends) = (new long[map.FlatCells], new long[map.FlatCells]);
    }

    internal CellMap Map { get; }

    internal void Count(JourneySlice slice, TransitionUnit unit)
    {
        var (columns, block) = (slice.Columns, new CellBlock(slice, Map));
        var offsets = columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
            CountPairs(columns, profile, end, block.Read(offsets[profile], offsets[end]), unit == TransitionUnit.Journey);
    }

    internal void Add(TransitionTallies other)
    {
        for (var slot = 0; slot < other._slots.Count; slot++)
        {
            ref readonly var added = ref other._pairs[slot];
            var mine = SlotOf(added.From, added.To);
            ref var pair = ref _pairs[mine];
            pair.Customers += added.Customers;
            pair.Count += added.Count;
            pair.Gap += added.Gap;
            _gaps.AddAll(mine, other._gaps, slot);
        }
        for (var cell = 0; cell < _starts.Length; cell++)
        {
            _starts[cell] += other._starts[cell];
            _ends[cell] += other._ends[cell];
        }
    }

    internal Transitions Result()
    {
        var slots = Enumerable.Range(0, _slots.Count).OrderBy(slot => (_pairs[slot].From, _pairs[slot].To));
        var ends = Enumerable.Range(0, _starts.Length).Where(cell => _starts[cell] + _ends[cell] > 0);
        return new([.. slots.Select(Figures)], [.. ends.Select(cell => new EndFigures(Map.KeyOf(cell), _starts[cell], _ends[cell]))]);
    }

    TransitionFigures Figures(int slot)
    {
        ref readonly var pair = ref _pairs[slot];
        return new(Map.KeyOf(pair.From), Map.KeyOf(pair.To), pair.Count, pair.Customers,
            new(pair.Count, (double)pair.Gap / pair.Count, _gaps.Median(slot, pair.Count)));
    }

    /// <summary>One pass over the interactions of some profiles; allocates only for pairs and gaps not seen before.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void CountPairs(JourneyColumns columns, int firstProfile, int endProfile, ReadOnlySpan<int> cells, bool perJourney)
    {
        var offsets = columns.Offsets.Span;
        var starts = columns.JourneyStarts.Words;
        var first = offsets[firstProfile];
        var times = columns.Times.Span.Slice(first, cells.Length);
        for (var profile = firstProfile; profile < endProfile; profile++)
        {
            var (previous, since, end) = (-1, 0L, offsets[profile + 1] - first);
            for (var i = offsets[profile] - first; i < end; i++)
            {
                var cell = cells[i];
                if (perJourney && previous >= 0 && ((starts[(first + i) >> 6] >> (first + i)) & 1) != 0)
                {
                    _ends[previous]++;
                    previous = -1;
                }
                if (cell < 0)
                    continue;
                if (previous < 0)
                    _starts[cell]++;
                else
                    Count(profile, SlotOf(previous, cell), times[i] - since);
                (previous, since) = (cell, times[i]);
            }
            if (previous >= 0)
                _ends[previous]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Count(int profile, int slot, long gap)
    {
        ref var pair = ref _pairs[slot];
        pair.Count++;
        pair.Gap += gap;
        pair.Customers += pair.LatestCustomer == profile + 1 ? 0 : 1;
        pair.LatestCustomer = profile + 1;
        _gaps.Add(slot, GapBuckets.Of(gap));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int SlotOf(int from, int to)
    {
        var slot = _slots.Of(from, to, out var isNew);
        if (isNew)
            Open(slot, from, to);
        return slot;
    }

    void Open(int slot, int from, int to)
    {
        if (slot == _pairs.Length)
            Array.Resize(ref _pairs, _pairs.Length * 2);
        _gaps.MakeRoom(_pairs.Length);
        (_pairs[slot].From, _pairs[slot].To) = (from, to);
    }
}
