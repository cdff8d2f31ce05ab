using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="ChannelMoves"/>: sums for each pair of channels, of profiles counted by nobody else. One thread.</summary>
public sealed class ChannelMoveTallies
{
    readonly ChannelMoveScope _scope;

    readonly long _leastGap;
    readonly bool _countsGaps;

    /// <summary>Slots of one part: from each channel, and from the beginning of a journey, to each cell.</summary>
    readonly int _stride;
    readonly MoveTally[] _pairs;
    readonly GapHistograms _gaps;

    /// <summary>Pairs that the profile at hand moved between.</summary>
    readonly int[] _touched;
    int _touchedCount;
    long _customers;
    long _inSeveral;

    internal ChannelMoveTallies(ChannelMoveScope scope, int parts)
    {
        (_scope, _stride) = (scope, (scope.Channels + 1) * scope.Cells);
        (_leastGap, _countsGaps) = (scope.LeastGap, scope.CountsGaps);
        var pairs = checked(_stride * parts);
        (_pairs, _gaps, _touched) = (new MoveTally[pairs], new(pairs), new int[pairs]);
    }

    /// <summary>One pass over what is kept; allocates the tallies of all pairs in each part.</summary>
    internal static ChannelMoveTallies Of(StepSource source, ChannelMoveScope scope)
    {
        scope.MustCover(source.Columns);
        var (tallies, profiles) = (new ChannelMoveTallies(scope, source.Parts), new KeptProfiles(source));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.CountProfile(source.Columns, profiles.First, profiles.Positions, profiles.Parts);
        }
        return tallies;
    }

    internal void Count(JourneySlice slice)
    {
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
            CountProfiles(slice.Columns, slice.Columns.Offsets.Span[first..(end + 1)]);
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

    internal ChannelMoves Result()
    {
        var found = Enumerable.Range(0, _pairs.Length).Where(pair => _pairs[pair].Count > 0).Select(Move).ToLookup(move => move.From == _scope.Channels);
        return new([.. found[false]], [.. found[true].Select(move => move with { From = -1 })], _customers, _inSeveral);
    }

    ChannelMove Move(int pair)
    {
        ref readonly var tally = ref _pairs[pair];
        return new(pair % _stride / _scope.Cells, pair % _scope.Cells, tally.Count, tally.Customers, tally.Continued, tally.Lost, tally.Variance,
            _countsGaps ? new(tally.Count, (double)tally.Gap / tally.Count, _gaps.Median(pair, tally.Count)) : default)
        {
            Part = pair / _stride,
        };
    }

    /// <summary>One pass over the interactions of some neighbouring profiles; allocates nothing but what a histogram grows by.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void CountProfiles(JourneyColumns columns, ReadOnlySpan<int> offsets)
    {
        var channels = columns.Channels.Span;
        var times = columns.Times.Span;
        var touchpoints = columns.Touchpoints.Span;
        var starts = columns.JourneyStarts.Words;
        var conversions = columns.Conversions.Words;
        var purchases = columns.Purchases.Words;
        ReadOnlySpan<bool> stepsOver = _scope.StepsOver;
        for (var profile = 0; profile + 1 < offsets.Length; profile++)
        {
            var (isInSeveral, hasBought, isNew, previous, first) = (false, false, false, -1, -1);
            // Whether a journey goes on is known at its next interaction; until then the move waits.
            var (waiting, waitingGap, isConverted) = (-1, 0L, false);
            for (var at = offsets[profile]; at < offsets[profile + 1]; at++)
            {
                isNew |= IsSet(starts, at);
                var hasBoughtBefore = hasBought;
                hasBought |= IsSet(purchases, at);
                if (!stepsOver.IsEmpty && stepsOver[touchpoints[at]])
                    continue;
                var begins = previous < 0 || isNew;
                if (waiting >= 0)
                    Count(waiting, waitingGap, isConverted || !begins);
                waiting = -1;
                first = first < 0 ? channels[at] : first;
                isInSeveral |= channels[at] != first;
                var entered = Entered(touchpoints[at], channels[at], hasBoughtBefore);
                var gap = begins || entered < 0 ? 0 : times[at] - times[previous];
                if (entered >= 0 && (begins || gap >= _leastGap))
                    (waiting, waitingGap, isConverted) = ((begins ? _scope.Channels : channels[previous]) * _scope.Cells + entered, gap, IsSet(conversions, at));
                (previous, isNew) = (at, false);
            }
            if (waiting >= 0)
                Count(waiting, waitingGap, isConverted);
            if (previous >= 0)
                EndProfile(isInSeveral);
        }
    }

    /// <summary>The same of kept interactions; the others are stepped over. Who has bought before, the whole history knows.</summary>
    /// <param name="columns">Where they are.</param>
    /// <param name="from">The profile's first interaction, kept or not.</param>
    /// <param name="positions">Of the kept ones.</param>
    /// <param name="parts">Of the kept ones.</param>
    [MethodImpl(Compiled.AtOnce)]
    void CountProfile(JourneyColumns columns, int from, ReadOnlySpan<int> positions, ReadOnlySpan<int> parts)
    {
        var channels = columns.Channels.Span;
        var times = columns.Times.Span;
        var touchpoints = columns.Touchpoints.Span;
        var starts = columns.JourneyStarts.Words;
        var conversions = columns.Conversions.Words;
        var purchases = columns.Purchases.Words;
        var (isInSeveral, hasBought, begins, seen) = (false, false, true, from);
        for (var i = 0; i < positions.Length; i++)
        {
            var at = positions[i];
            isInSeveral |= channels[at] != channels[positions[0]];
            var ends = i + 1 == positions.Length || AnySet(starts, at + 1, positions[i + 1] + 1);
            hasBought = hasBought || AnySet(purchases, seen, at);
            var entered = Entered(touchpoints[at], channels[at], hasBought);
            var gap = begins || entered < 0 ? 0 : times[at] - times[positions[i - 1]];
            if (entered >= 0 && (begins || gap >= _leastGap))
            {
                var (part, left) = begins ? (parts[i], _scope.Channels) : (parts[_scope.IsOfPartEntered ? i : i - 1], channels[positions[i - 1]]);
                Count(part * _stride + left * _scope.Cells + entered, gap, !ends || IsSet(conversions, at));
            }
            (begins, seen) = (ends, at);
        }
        EndProfile(isInSeveral);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsSet(ReadOnlySpan<ulong> words, int at) => ((words[at >> 6] >> at) & 1) != 0;

    /// <summary>Mostly there is one place to look at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool AnySet(ReadOnlySpan<ulong> words, int from, int to) => from + 1 == to ? IsSet(words, from) : Gather.AnySet(words, from, to);

    /// <summary>The cell of what is entered; −1 = no move to it is counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Entered(int touchpoint, int channel, bool hasBought) => (hasBought ? _scope.CellOfBuyers : _scope.CellOf) is { } cells ? cells[touchpoint * _scope.Channels + channel] : channel;

    void EndProfile(bool isInSeveral)
    {
        _customers++;
        _inSeveral += isInSeveral ? 1 : 0;
        for (; _touchedCount > 0; _touchedCount--)
            _pairs[_touched[_touchedCount - 1]].EndProfile();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Count(int slot, long gap, bool goesOn)
    {
        ref var pair = ref _pairs[slot];
        if (pair.OwnCount == 0)
            _touched[_touchedCount++] = slot;
        pair.OwnCount++;
        pair.OwnContinued += goesOn ? 1 : 0;
        if (!_countsGaps)
            return;
        pair.Gap += gap;
        _gaps.Add(slot, GapBuckets.Of(gap));
    }
}
