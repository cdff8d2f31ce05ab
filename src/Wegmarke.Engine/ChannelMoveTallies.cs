using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="ChannelMoves"/>: sums for each pair of channels, of profiles counted by nobody else. One thread.</summary>
public sealed class ChannelMoveTallies
{
    readonly int _channels;
    readonly long _leastGap;
    readonly bool[] _notTo;
    readonly MoveTally[] _pairs;
    readonly GapHistograms _gaps;

    /// <summary>Pairs that the profile at hand moved between.</summary>
    readonly int[] _touched;
    int _touchedCount;
    long _customers;
    long _inSeveral;

    internal ChannelMoveTallies(int channels, int parts, long leastGap = 0, bool[]? notTo = null)
    {
        var pairs = channels * channels * parts;
        (_channels, _leastGap, _notTo) = (channels, leastGap, notTo ?? []);
        (_pairs, _gaps, _touched) = (new MoveTally[pairs], new(pairs), new int[pairs]);
    }

    /// <summary>One pass over what is kept; allocates the tallies of all pairs of channels in each part.</summary>
    internal static ChannelMoveTallies Of(StepSource source, int channels)
    {
        var (tallies, profiles) = (new ChannelMoveTallies(channels, source.Parts), new KeptProfiles(source));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.CountProfile(source.Columns, profiles.Positions, profiles.Parts);
        }
        return tallies;
    }

    internal void Count(JourneySlice slice)
    {
        var offsets = slice.Columns.Offsets.Span;
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
                CountProfile(slice.Columns, offsets[profile], offsets[profile + 1]);
        }
    }

    internal void Add(ChannelMoveTallies other)
    {
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            _pairs[pair].Add(other._pairs[pair]);
            _gaps.AddAll(pair, other._gaps, pair);
        }
        (_customers, _inSeveral) = (_customers + other._customers, _inSeveral + other._inSeveral);
    }

    internal ChannelMoves Result() => new(
        [.. Enumerable.Range(0, _pairs.Length).Where(pair => _pairs[pair].Count > 0).Select(Move)], _customers, _inSeveral);

    ChannelMove Move(int pair)
    {
        ref readonly var tally = ref _pairs[pair];
        return new(pair / _channels % _channels, pair % _channels, tally.Count, tally.Customers, tally.Continued, tally.Lost, tally.Variance,
            new(tally.Count, (double)tally.Gap / tally.Count, _gaps.Median(pair, tally.Count)))
        {
            Part = pair / (_channels * _channels),
        };
    }

    /// <summary>One pass over the interactions of a profile; allocates nothing but what a histogram grows by.</summary>
    void CountProfile(JourneyColumns columns, int from, int to)
    {
        if (from == to)
            return;
        var channels = columns.Channels.Span;
        var times = columns.Times.Span;
        var touchpoints = columns.Touchpoints.Span;
        var starts = columns.JourneyStarts.Words;
        var conversions = columns.Conversions.Words;
        var isInSeveral = false;
        for (var at = from + 1; at < to; at++)
        {
            isInSeveral |= channels[at] != channels[from];
            if (((starts[at >> 6] >> at) & 1) != 0 || times[at] - times[at - 1] < _leastGap || (touchpoints[at] < _notTo.Length && _notTo[touchpoints[at]]))
                continue;
            var next = at + 1;
            var goesOn = ((conversions[at >> 6] >> at) & 1) != 0 || (next < to && ((starts[next >> 6] >> next) & 1) == 0);
            Count(channels[at - 1] * _channels + channels[at], times[at] - times[at - 1], goesOn);
        }
        EndProfile(isInSeveral);
    }

    /// <summary>The same of kept interactions; the others are stepped over.</summary>
    void CountProfile(JourneyColumns columns, ReadOnlySpan<int> positions, ReadOnlySpan<int> parts)
    {
        var channels = columns.Channels.Span;
        var times = columns.Times.Span;
        var starts = columns.JourneyStarts.Words;
        var conversions = columns.Conversions.Words;
        var isInSeveral = false;
        for (var i = 1; i < positions.Length; i++)
        {
            var (before, at) = (positions[i - 1], positions[i]);
            isInSeveral |= channels[at] != channels[positions[0]];
            if (Gather.AnySet(starts, before + 1, at + 1))
                continue;
            var goesOn = ((conversions[at >> 6] >> at) & 1) != 0 || (i + 1 < positions.Length && !Gather.AnySet(starts, at + 1, positions[i + 1] + 1));
            Count((parts[i - 1] * _channels + channels[before]) * _channels + channels[at], times[at] - times[before], goesOn);
        }
        EndProfile(isInSeveral);
    }

    void EndProfile(bool isInSeveral)
    {
        _customers++;
        _inSeveral += isInSeveral ? 1 : 0;
        for (; _touchedCount > 0; _touchedCount--)
            _pairs[_touched[_touchedCount - 1]].EndProfile();
    }

    void Count(int slot, long gap, bool goesOn)
    {
        ref var pair = ref _pairs[slot];
        if (pair.OwnCount == 0)
            _touched[_touchedCount++] = slot;
        pair.OwnCount++;
        pair.OwnContinued += goesOn ? 1 : 0;
        pair.Gap += gap;
        _gaps.Add(slot, GapBuckets.Of(gap));
    }
}
