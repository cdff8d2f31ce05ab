using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Units that lie side by side in the columns: customers, groups and journeys. Steps are read as bits; most units are done with when they
/// have none of the first.</summary>
sealed partial class FunnelTallies
{
    const int MostBits = 64;

    /// <summary>Scratch memory of one count.</summary>
    sealed class Tries(JourneyColumns columns, FunnelPath path, Bitmap? kept)
    {
        public readonly StepPlanes Planes = new(columns, path, kept);
        public readonly TryScan Scan = new(path.Steps.Count, path.Longest);
        public readonly ulong[] Bits = new ulong[path.Steps.Count];
        public readonly int[] Best = new int[path.Steps.Count];
        public readonly int[] Places = new int[path.Steps.Count];
        public readonly long Longest = path.Longest;
        public readonly List<ulong> Masks = [];
        public readonly List<long> Times = [];
        public readonly List<int> Positions = [];
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountRuns(FunnelPath path, bool perJourney)
    {
        var (columns, slice, tries) = (_source.Columns, _source.Slice, new Tries(_source.Columns, path, _source.Kept));
        var offsets = columns.Offsets.Span;
        var starts = columns.JourneyStarts.Words;
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
        {
            tries.Planes.Read(offsets[first], offsets[end]);
            for (var profile = first; profile < end; profile++)
            {
                var (from, to) = (offsets[profile], offsets[profile + 1]);
                while (perJourney && from < to && NextSet(starts, from + 1, to) is var next && next < to)
                {
                    CountRun(tries, profile, from, next);
                    from = next;
                }
                CountRun(tries, profile, from, to);
            }
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountRun(Tries tries, int owner, int from, int to)
    {
        var first = NextKept(from, to);
        if (first == to)
            return;
        var furthest = to - from > MostBits ? Scan(tries, from, to) : Look(tries, from, to);
        var places = tries.Best.AsSpan(0, furthest);
        var next = furthest == 0 ? to : NextKept(places[^1] + 1, to);
        Count(owner, places, first, next == to ? -1 : next);
    }

    /// <summary>Reads no more steps than can be reached: of each the first one behind the first one of the step before.</summary>
    [MethodImpl(Compiled.AtOnce)]
    int Look(Tries tries, int from, int to)
    {
        var (bits, behind, reachable) = (tries.Bits, ulong.MaxValue, 0);
        for (; reachable < bits.Length; reachable++)
        {
            bits[reachable] = tries.Planes.Bits(reachable, from, to - from);
            if ((bits[reachable] & behind) is var left && left == 0)
                break;
            behind = ulong.MaxValue << BitOperations.TrailingZeroCount(left) << 1;
        }
        if (reachable < 2)
        {
            tries.Best[0] = from + BitOperations.TrailingZeroCount(bits[0]);
            return reachable;
        }
        var furthest = TryBits.Of(bits.AsSpan(0, reachable), _source.Columns.Times.Span[from..to], tries.Longest, tries.Best, tries.Places);
        for (var step = 0; step < furthest; step++)
            tries.Best[step] += from;
        return furthest;
    }

    int Scan(Tries tries, int from, int to)
    {
        tries.Masks.Clear();
        tries.Times.Clear();
        tries.Positions.Clear();
        var times = _source.Columns.Times.Span;
        for (var at = from; at < to; at += MostBits)
        {
            var any = 0UL;
            for (var step = 0; step < _steps; step++)
                any |= tries.Bits[step] = tries.Planes.Bits(step, at, Math.Min(MostBits, to - at));
            for (; any != 0; any &= any - 1)
            {
                var bit = BitOperations.TrailingZeroCount(any);
                var mask = 0UL;
                for (var step = 0; step < _steps; step++)
                    mask |= (tries.Bits[step] >> bit & 1) << step;
                tries.Masks.Add(mask);
                tries.Times.Add(times[at + bit]);
                tries.Positions.Add(at + bit);
            }
        }
        var furthest = tries.Scan.Of(CollectionsMarshal.AsSpan(tries.Masks), CollectionsMarshal.AsSpan(tries.Times));
        for (var step = 0; step < furthest; step++)
            tries.Best[step] = tries.Positions[tries.Scan.Best[step]];
        return furthest;
    }

    /// <summary>The first kept position from one on; the end if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int NextKept(int from, int to) => _source.Kept is { } kept ? NextSet(kept.Words, from, to) : from;

    /// <summary>The first set bit from one position on; the end if there is none.</summary>
    static int NextSet(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            if (words[at >> 6] >> at is not 0 and var left)
                return Math.Min(to, at + BitOperations.TrailingZeroCount(left));
        }
        return to;
    }
}
