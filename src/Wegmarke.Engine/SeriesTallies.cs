using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of a series: sums for each bucket and cell, of profiles counted by nobody else. One thread.</summary>
sealed class SeriesTallies
{
    const int UnlinkedBlock = 4096;

    readonly CellMap _map;
    readonly CellSums _linked;
    readonly CellSums _unlinked;
    readonly long[] _customers;

    /// <summary>The last profile counted, plus one.</summary>
    readonly int[] _latest;

    SeriesTallies(CellMap map, int buckets)
    {
        var slots = checked(map.FlatCells * buckets);
        _map = map;
        (_linked, _unlinked, _customers, _latest) = (new(slots), new(slots), new long[slots], new int[slots]);
    }

    /// <summary>One pass over what is kept; allocates the tallies of all buckets and cells.</summary>
    /// <param name="map">With the parts of the question.</param>
    public static SeriesTallies Of(StepSource source, CellMap map, TimeBuckets buckets)
    {
        map.MustCover(source.Columns);
        var tallies = new SeriesTallies(map, buckets.Places);
        tallies.Count(source, buckets);
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static SeriesTallies Merge(SeriesTallies left, SeriesTallies right)
    {
        for (var slot = 0; slot < left._customers.Length; slot++)
            left._customers[slot] += right._customers[slot];
        left._linked.AddAll(right._linked);
        left._unlinked.AddAll(right._unlinked);
        return left;
    }

    /// <summary>Buckets and cells with an interaction, in order.</summary>
    public IReadOnlyList<SeriesFigures> Result()
    {
        var figures = new List<SeriesFigures>();
        for (var slot = 0; slot < _customers.Length; slot++)
        {
            if (_linked[slot].Interactions + _unlinked[slot].Interactions > 0)
            {
                figures.Add(new(slot / _map.FlatCells, _map.KeyOf(slot % _map.FlatCells), _customers[slot],
                    _linked.Totals(slot, _linked[slot].Interactions), _unlinked.Totals(slot, _unlinked[slot].Interactions)));
            }
        }
        return figures;
    }

    void Count(StepSource source, TimeBuckets buckets)
    {
        var (columns, slice) = (source.Columns, source.Slice);
        var kept = new KeptCells(source, _map);
        var offsets = columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
        {
            kept.Read(offsets[profile], offsets[end]);
            kept.IntoBuckets(buckets, _map.FlatCells);
            CountCustomers(offsets, profile, kept.Positions, kept.Cells);
            Add(_linked, columns, kept, offsets[profile], offsets[end]);
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at += UnlinkedBlock)
        {
            var end = Math.Min(at + UnlinkedBlock, slice.EndUnlinked);
            kept.Read(at, end);
            kept.IntoBuckets(buckets, _map.FlatCells);
            Add(_unlinked, columns, kept, at, end);
        }
    }

    static void Add(CellSums sums, JourneyColumns columns, KeptCells kept, int from, int to)
    {
        if (kept.Count == 0)
            return;
        foreach (var slot in kept.Cells)
        {
            if (slot >= 0)
                sums[slot].Interactions++;
        }
        sums.Add(columns, from, kept.Masked(from, to));
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountCustomers(ReadOnlySpan<int> offsets, int profile, ReadOnlySpan<int> positions, ReadOnlySpan<int> slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            while (positions[i] >= offsets[profile + 1])
                profile++;
            if (slots[i] < 0)
                continue;
            _customers[slots[i]] += _latest[slots[i]] == profile + 1 ? 0 : 1;
            _latest[slots[i]] = profile + 1;
        }
    }
}
