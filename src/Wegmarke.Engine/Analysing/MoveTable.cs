using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Analysing;

/// <summary>A square of counts and summed gaps, with one row and column more for what lies outside of units. One thread.</summary>
sealed class MoveTable(int cells)
{
    readonly int _stride = cells + 1;
    readonly Sum[] _sums = new Sum[(cells + 1) * (cells + 1)];

    /// <summary>Side by side, so that a move touches one line of the cache.</summary>
    [StructLayout(LayoutKind.Sequential)]
    struct Sum
    {
        public long Count;
        public long Gap;
    }

    /// <summary>Every interaction of whole profiles.</summary>
    public void CountAll(JourneySlice slice, CellMap map, bool perJourney)
    {
        var block = new CellBlock(slice, map);
        var offsets = slice.Columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
        {
            var read = block.Read(offsets[profile], offsets[end]);
            var times = slice.Columns.Times.Span.Slice(offsets[profile], read.Length);
            if (perJourney)
                CountJourneys(slice.Columns.JourneyStarts.Words, offsets[profile], read, times);
            else
                CountProfiles(offsets[profile..(end + 1)], read, times);
        }
    }

    /// <summary>What a question keeps of whole profiles, where touchpoints are cells: no interaction that is not kept is looked at.</summary>
    public void CountBits(StepSource source, CellMap map, bool perJourney)
    {
        var (columns, slice) = (source.Columns, source.Slice);
        var offsets = columns.Offsets.Span;
        var starts = perJourney ? columns.JourneyStarts.Words : default;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
            CountBits(source.Kept!.Words, starts, offsets[profile..(end + 1)], new(columns.Touchpoints.Span, columns.Times.Span, map.CellOf)); // asked only of what is filtered
    }

    /// <summary>What a question keeps, in any unit.</summary>
    public void CountUnits(StepSource source, CellMap map, UnitCut cut)
    {
        var steps = new UnitSteps(source with { Split = null }, map, cut);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            steps.Read(profile, end);
            CountUnits(steps.Units, steps.Cells, steps.Times);
        }
    }

    public void Add(MoveTable other)
    {
        for (var at = 0; at < _sums.Length; at++)
        {
            _sums[at].Count += other._sums[at].Count;
            _sums[at].Gap += other._sums[at].Gap;
        }
    }

    public MoveSums Result() => new(cells, Array.ConvertAll(_sums, sum => sum.Count), Array.ConvertAll(_sums, sum => sum.Gap));

    [MethodImpl(Compiled.AtOnce)]
    void CountProfiles(ReadOnlySpan<int> offsets, ReadOnlySpan<int> read, ReadOnlySpan<long> times)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        for (var profile = 0; profile + 1 < offsets.Length; profile++)
        {
            var (i, end) = (offsets[profile] - offsets[0], offsets[profile + 1] - offsets[0]);
            if (i == end)
                continue;
            var (row, since) = (outside * stride, times[i]);
            for (; i < end; i++)
            {
                var cell = read[i];
                if (cell < 0)
                    continue;
                var time = times[i];
                ref var sum = ref sums[row + cell];
                sum.Count++;
                sum.Gap += row == outside * stride ? 0 : time - since;
                (row, since) = (cell * stride, time);
            }
            if (row != outside * stride)
                sums[row + outside].Count++;
        }
    }

    /// <summary>Profiles need no border: the first interaction of each starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void CountJourneys(ReadOnlySpan<ulong> starts, int first, ReadOnlySpan<int> read, ReadOnlySpan<long> times)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        var (row, since) = (outside * stride, 0L);
        for (var i = 0; i < read.Length; i++)
        {
            if (((starts[(first + i) >> 6] >> (first + i)) & 1) != 0 && row != outside * stride)
            {
                sums[row + outside].Count++;
                row = outside * stride;
            }
            var cell = read[i];
            if (cell < 0)
                continue;
            var time = times[i];
            ref var sum = ref sums[row + cell];
            sum.Count++;
            sum.Gap += row == outside * stride ? 0 : time - since;
            (row, since) = (cell * stride, time);
        }
        if (row != outside * stride)
            sums[row + outside].Count++;
    }

    readonly ref struct Steps(ReadOnlySpan<ushort> touchpoints, ReadOnlySpan<long> times, int[] cellOf)
    {
        public readonly ReadOnlySpan<ushort> Touchpoints = touchpoints;
        public readonly ReadOnlySpan<long> Times = times;
        public readonly int[] CellOf = cellOf;
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountBits(ReadOnlySpan<ulong> kept, ReadOnlySpan<ulong> starts, ReadOnlySpan<int> offsets, Steps steps)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        var (profile, end, to) = (0, offsets[0], offsets[^1]);
        var (row, since, last) = (outside * stride, 0L, 0);
        for (var word = offsets[0] >> 6; word << 6 < to; word++)
        {
            var left = kept[word];
            if (word == offsets[0] >> 6)
                left &= ulong.MaxValue << offsets[0];
            for (; left != 0; left &= left - 1)
            {
                var position = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (position >= to)
                    break;
                var cell = steps.CellOf[steps.Touchpoints[position]];
                if (cell < 0)
                    continue;
                if (position >= end || (!starts.IsEmpty && Gather.AnySet(starts, last + 1, position + 1)))
                {
                    if (row != outside * stride)
                        sums[row + outside].Count++;
                    row = outside * stride;
                    while (position >= end)
                        end = offsets[++profile];
                }
                var time = steps.Times[position];
                ref var sum = ref sums[row + cell];
                sum.Count++;
                sum.Gap += row == outside * stride ? 0 : time - since;
                (row, since, last) = (cell * stride, time, position);
            }
        }
        if (row != outside * stride)
            sums[row + outside].Count++;
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountUnits(ReadOnlySpan<int> units, ReadOnlySpan<int> read, ReadOnlySpan<long> times)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        for (var i = 0; i < read.Length; i++)
        {
            if (i > 0 && units[i] == units[i - 1])
            {
                ref var sum = ref sums[read[i - 1] * stride + read[i]];
                sum.Count++;
                sum.Gap += times[i] - times[i - 1];
                continue;
            }
            if (i > 0)
                sums[read[i - 1] * stride + outside].Count++;
            sums[outside * stride + read[i]].Count++;
        }
        if (read.Length > 0)
            sums[read[^1] * stride + outside].Count++;
    }
}
