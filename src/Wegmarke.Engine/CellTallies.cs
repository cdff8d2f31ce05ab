using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="TouchpointCells"/>: sums for each cell, of profiles counted by nobody else. One thread.</summary>
public sealed partial class CellTallies
{
    const int UnlinkedBlock = 4096;

    readonly CellTally[] _tallies;
    readonly CellSums _linked;
    readonly CellSums _unlinked;
    readonly GapHistograms _waits;
    long _customers;

    internal CellTallies(CellMap map)
    {
        Map = map;
        _tallies = new CellTally[map.FlatCells];
        (_linked, _unlinked, _waits) = (new(map.FlatCells), new(map.FlatCells), new(map.FlatCells));
    }

    internal CellMap Map { get; }

    internal void Count(JourneySlice slice)
    {
        var (columns, block) = (slice.Columns, new CellBlock(slice, Map));
        var offsets = columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
        {
            var cells = block.Read(offsets[profile], offsets[end]);
            CountVisits(columns, profile, end, cells);
            _linked.Add(columns, offsets[profile], cells);
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at += UnlinkedBlock)
            CountUnlinked(columns, at, block.Read(at, Math.Min(at + UnlinkedBlock, slice.EndUnlinked)));
    }

    internal void Add(CellTallies other)
    {
        for (var cell = 0; cell < _tallies.Length; cell++)
        {
            _tallies[cell].Add(other._tallies[cell]);
            _waits.AddAll(cell, other._waits, cell);
        }
        _linked.AddAll(other._linked);
        _unlinked.AddAll(other._unlinked);
        _customers += other._customers;
    }

    internal TouchpointCells Result()
    {
        var cells = new List<CellFigures>();
        var (linked, unlinked) = (0L, 0L);
        for (var cell = 0; cell < _tallies.Length; cell++)
        {
            var outside = _unlinked[cell].Interactions;
            if (_tallies[cell].Interactions + outside > 0)
                cells.Add(Figures(cell));
            linked += _tallies[cell].Interactions;
            unlinked += outside;
        }
        return new(cells, _customers, linked, unlinked);
    }

    CellFigures Figures(int cell)
    {
        ref readonly var tally = ref _tallies[cell];
        var mean = tally.Waits == 0 ? 0 : (double)tally.Waited / tally.Waits;
        return new(Map.KeyOf(cell), tally.Customers, tally.GoingOn, new(tally.Waits, mean, _waits.Median(cell, tally.Waits)),
            _linked.Totals(cell, tally.Interactions), _unlinked.Totals(cell, _unlinked[cell].Interactions));
    }

    /// <summary>One pass over the interactions of some profiles; a histogram may grow.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void CountVisits(JourneyColumns columns, int firstProfile, int endProfile, ReadOnlySpan<int> cells)
    {
        var offsets = columns.Offsets.Span;
        var starts = columns.JourneyStarts.Words;
        var first = offsets[firstProfile];
        var times = columns.Times.Span.Slice(first, cells.Length);
        var countsWaits = Map.CountsWaits;
        for (var profile = firstProfile; profile < endProfile; profile++)
        {
            var (isCounted, end) = (false, offsets[profile + 1] - first);
            for (var i = offsets[profile] - first; i < end; i++)
            {
                if (cells[i] < 0)
                    continue;
                isCounted = true;
                ref var tally = ref _tallies[cells[i]];
                tally.Interactions++;
                // No branches: whether a customer was here before is what no processor can guess.
                tally.Customers += tally.LatestCustomer == profile + 1 ? 0 : 1;
                tally.LatestCustomer = profile + 1;
                var next = first + i + 1;
                if (i + 1 >= end || ((starts[next >> 6] >> next) & 1) != 0)
                    continue;
                if (countsWaits)
                    AddWait(ref tally, cells[i], times[i + 1] - times[i]);
                tally.GoingOn += tally.LatestGoingOn == profile + 1 ? 0 : 1;
                tally.LatestGoingOn = profile + 1;
            }
            _customers += isCounted ? 1 : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AddWait(ref CellTally tally, int cell, long wait)
    {
        tally.Waits++;
        tally.Waited += wait;
        _waits.Add(cell, GapBuckets.Of(wait));
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountUnlinked(JourneyColumns columns, int from, ReadOnlySpan<int> cells)
    {
        foreach (var cell in cells)
        {
            if (cell >= 0)
                _unlinked[cell].Interactions++;
        }
        _unlinked.Add(columns, from, cells);
    }
}
