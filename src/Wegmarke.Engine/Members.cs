using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Which profiles fulfil a condition on their interactions: a bit for each profile. Only interactions that the selection keeps are looked
/// at, in their order; profiles beyond the columns have none.</summary>
/// <remarks>Each condition is one pass over the bits of the selection, or over the sparse column it asks; works with all processors; allocates a
/// bit per profile and processor.</remarks>
/// <param name="Kept">The interactions that are looked at.</param>
/// <param name="Profiles">Number of profiles that get a bit.</param>
public sealed record Members(Overlay Journeys, Selection Kept, int Profiles)
{
    /// <summary>Asked for with every run of profiles.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Profiles with so many interactions; a lower bound of 0 or less includes those without any.</summary>
    public Bitmap Counting(long atLeast, long atMost) => atMost < 0
        ? new(Profiles)
        : atLeast > 0 ? Where((_, kept) => (from, to) => kept.Count(from, to) is var count && count >= atLeast && count <= atMost)
        : Where((_, kept) => (from, to) => kept.Count(from, to) > atMost).Not();

    /// <summary>Profiles whose first or last interaction lies between two times, the second exclusive; milliseconds since 1970, UTC.</summary>
    public Bitmap Ending(bool isLast, long from, long to) => Where((columns, kept) => (first, end) =>
        (isLast ? Bits.Last(kept.Words, first, end) : Bits.First(kept.Words, first, end)) is >= 0 and var at && columns.Times.Span[at] is var time && time >= from && time < to);

    /// <summary>Profiles whose interactions are mostly in one of these channels; of equally frequent ones the channel of the later interaction counts.</summary>
    public Bitmap Preferring(bool[] channels) => Where((columns, kept) =>
    {
        var tally = new ChannelTally(columns);
        return (from, to) => tally.MostUsed(kept, from, to) is >= 0 and var channel && channel < channels.Length && channels[channel];
    });

    /// <summary>Profiles of whose interactions at least and at most this share, 0 to 1, is kept by the other selection too. Those without any have no share.</summary>
    public Bitmap Sharing(Selection part, double atLeast, double atMost) => Where((columns, kept) =>
    {
        var both = kept.And(BitsOf(part, columns));
        return (from, to) => kept.Count(from, to) is > 0 and var whole && both.Count(from, to) / (double)whole is var share && share >= atLeast && share <= atMost;
    });

    /// <summary>Profiles whose revenue less refunds, in minor units, lies between the two; those that bought nothing have 0.</summary>
    public Bitmap Earning(long atLeast, long atMost) => atLeast <= 0 && atMost >= 0
        ? Earning(revenue => revenue < atLeast || revenue > atMost).Not()
        : Earning(revenue => revenue >= atLeast && revenue <= atMost);

    Bitmap Earning(Func<long, bool> holds) => Where((columns, kept) => (from, to) => holds(Revenue(columns, kept, from, to)));

    static long Revenue(JourneyColumns columns, Bitmap kept, int from, int to)
    {
        var positions = columns.Values.Positions;
        var values = columns.Values.Values;
        var sum = 0L;
        for (var at = columns.Values.FirstAt(from); at < positions.Length && positions[at] < to; at++)
        {
            var position = positions[at];
            if (kept[position] && (columns.Purchases[position] || columns.Refunds[position]))
                sum += values[at];
        }
        return sum;
    }

    /// <summary>Profiles with a score of this kind between the two, in hundredths; one that has given several needs one of them, or its last.</summary>
    public Bitmap Scoring(ScoreKind kind, (int AtLeast, int AtMost) hundredths, bool isLast) => Where((columns, kept) => (from, to) =>
    {
        var positions = columns.Scores.Positions;
        var scores = columns.Scores.Values;
        var isFound = false;
        for (var at = columns.Scores.FirstAt(from); at < positions.Length && positions[at] < to; at++)
        {
            if (scores[at].Kind == kind && kept[positions[at]])
                isFound = (isFound && !isLast) || (scores[at].Hundredths >= hundredths.AtLeast && scores[at].Hundredths <= hundredths.AtMost);
        }
        return isFound;
    });

    /// <summary>Profiles with an interaction that one of the other selection follows, at most so many milliseconds later; <see cref="long.MaxValue"/> = ever.</summary>
    public Bitmap FollowedBy(Selection then, long within) => Where((columns, kept) =>
    {
        var next = BitsOf(then, columns);
        return (from, to) => IsFollowed(new(kept.Words, next.Words), columns.Times.Span, (from, to), within);
    });

    static bool IsFollowed(Pair bits, TimeValues times, (int From, int To) range, long within)
    {
        long? latest = null;
        for (var at = bits.First(range.From, range.To); at >= 0; at = bits.First(at + 1, range.To))
        {
            if (latest is { } before && Bits.Is(bits.Then, at) && times[at] - before <= within)
                return true;
            latest = Bits.Is(bits.One, at) ? times[at] : latest;
        }
        return false;
    }

    /// <summary>Profiles with an interaction that none of the other selection follows within so many milliseconds.</summary>
    /// <param name="then">What does not follow.</param>
    /// <param name="within">Must have passed at <paramref name="end"/>; <see cref="long.MaxValue"/> = none has followed yet.</param>
    /// <param name="end">Milliseconds since 1970, UTC: until then it is known what followed.</param>
    public Bitmap NotFollowedBy(Selection then, long within, long end) => Where((columns, kept) =>
    {
        var next = BitsOf(then, columns);
        return (from, to) => IsLeftOpen(new(kept.Words, next.Words), columns.Times.Span, (from, to), (within, end));
    });

    /// <summary>Of several that wait for the same one, the first waits longest.</summary>
    static bool IsLeftOpen(Pair bits, TimeValues times, (int From, int To) range, (long Within, long End) limit)
    {
        long? waiting = null;
        for (var at = bits.First(range.From, range.To); at >= 0; at = bits.First(at + 1, range.To))
        {
            if (Bits.Is(bits.Then, at))
            {
                if (waiting is { } since && times[at] - since > limit.Within && limit.End - since >= limit.Within)
                    return true;
                waiting = null;
            }
            if (Bits.Is(bits.One, at))
                waiting ??= times[at];
        }
        return waiting is { } still && (limit.Within == long.MaxValue || limit.End - still >= limit.Within);
    }

    /// <summary>Profiles whose first interaction stands before their first of the other selection; they have both.</summary>
    public Bitmap Preceding(Selection other) => Where((columns, kept) =>
    {
        var later = BitsOf(other, columns);
        return (from, to) => Bits.First(kept.Words, from, to) is >= 0 and var one && Bits.First(later.Words, from, to) > one;
    });

    delegate bool Holds(int from, int to);

    /// <summary>Asks each profile that has interactions; the condition is made for each share, with memory of its own.</summary>
    Bitmap Where(Func<JourneyColumns, Bitmap, Holds> condition) =>
        new(Profiles, new Column<ulong>(Analyze.Run(Journeys, slice => Of(slice with { Cancel = Cancel }, condition), Merge)));

    ulong[] Of(JourneySlice slice, Func<JourneyColumns, Bitmap, Holds> condition)
    {
        var members = new ulong[Bitmap.WordsFor(Profiles)];
        var offsets = slice.Columns.Offsets.Span;
        var holds = condition(slice.Columns, BitsOf(Kept, slice.Columns));
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < Math.Min(end, Profiles); profile++)
            {
                if (offsets[profile + 1] > offsets[profile] && holds(offsets[profile], offsets[profile + 1]))
                    members[profile >> 6] |= 1UL << profile;
            }
        }
        return members;
    }

    static Bitmap BitsOf(Selection selection, JourneyColumns columns) => selection.In(columns) ?? new Bitmap(columns.Count).Not();

    static ulong[] Merge(ulong[] left, ulong[] right)
    {
        for (var word = 0; word < left.Length; word++)
            left[word] |= right[word];
        return left;
    }

    /// <summary>Interactions of two kinds in their order; one may be of both.</summary>
    readonly ref struct Pair(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> then)
    {
        public ReadOnlySpan<ulong> One { get; } = one;

        public ReadOnlySpan<ulong> Then { get; } = then;

        /// <summary>The next of either kind; −1 = none.</summary>
        public int First(int from, int to) => Bits.FirstOfEither(One, Then, from, to);
    }
}
