using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>When the clock alone may change what segments hold of a customer: an interaction passes a length of time that a condition names,
/// or begins to have happened. Between two such times nothing changes.</summary>
/// <param name="Lengths">In milliseconds, 0 among them.</param>
sealed record TurningTimes(IReadOnlyList<long> Lengths)
{
    /// <summary>All lengths of time in these conditions; what they refer to is looked at by itself.</summary>
    public static TurningTimes Of(IEnumerable<SegmentCondition> conditions) =>
        new([.. conditions.SelectMany(LengthsOf).Select(SeenFrom.Milliseconds).Append(0).Distinct().Order()]);

    /// <summary>The first turning time of a profile behind the end that it was asked at; <see cref="long.MaxValue"/> = none. Linear in its
    /// interactions and the lengths.</summary>
    public long Next(Overlay journeys, int profile, long end)
    {
        var columns = journeys.ColumnsOf(profile);
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        var times = columns.Times.Span;
        var next = long.MaxValue;
        for (var position = start; position < start + length; position++)
        {
            foreach (var later in Lengths)
            {
                // Bounds are inclusive in some conditions and exclusive in others: either side of the millisecond may be the turn.
                var turn = times[position] + later;
                if (turn + 1 > end)
                    next = Math.Min(next, turn > end ? turn : turn + 1);
            }
        }
        return next;
    }

    /// <summary>Whether a condition looks at the day, and not only at times of interactions.</summary>
    public static bool LooksAtDay(SegmentCondition condition) => Parts(condition).Any(part => part is SegmentCondition.Age { On: null });

    /// <summary>Whether a condition looks at whom a customer belongs to, which the rows of others may change.</summary>
    public static bool LooksAtAccount(SegmentCondition condition) => FiltersOf(condition).Any(filter => filter.With.Keys.Any(name => DimensionName.Of(name).Kind == DimensionKind.Account));

    static IEnumerable<TimeSpan> LengthsOf(SegmentCondition condition) =>
        FiltersOf(condition).Select(filter => filter.Period.Last)
            .Concat(Parts(condition).SelectMany(part => part switch
            {
                SegmentCondition.Moment moment => [moment.Within, moment.LongerAgo],
                SegmentCondition.Sequence sequence => [sequence.Within],
                _ => (TimeSpan?[])[],
            })).OfType<TimeSpan>();

    static IEnumerable<ContactFilter> FiltersOf(SegmentCondition condition) => Parts(condition).SelectMany(part => part switch
    {
        SegmentCondition.Contacts(var filter, _) => [filter],
        SegmentCondition.Share(var filter, var of, _) => [filter, of],
        SegmentCondition.Revenue(var filter, _) => [filter],
        SegmentCondition.Moment moment => [moment.Filter],
        SegmentCondition.PreferredChannel(_, var filter) => [filter],
        SegmentCondition.Score score => [score.Filter],
        SegmentCondition.Sequence sequence => [sequence.First, sequence.Other],
        _ => (ContactFilter[])[],
    });

    static IEnumerable<SegmentCondition> Parts(SegmentCondition condition) => (condition switch
    {
        SegmentCondition.All(var conditions) => conditions,
        SegmentCondition.Any(var conditions) => conditions,
        SegmentCondition.Not(var inner) => [inner],
        _ => (IEnumerable<SegmentCondition>)[],
    }).SelectMany(Parts).Prepend(condition);
}
