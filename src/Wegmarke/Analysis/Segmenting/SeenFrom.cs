using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>The time that a segment is seen from.</summary>
/// <param name="End">Exclusive, milliseconds since 1970, UTC; what comes later is not looked at.</param>
sealed record SeenFrom(AskedAt Asked, long End)
{
    /// <summary>Interactions of the period that had happened.</summary>
    public (long From, long To) During(SegmentPeriod period)
    {
        var from = Math.Max(period.From is { } first ? Asked.StartOf(first) : InteractionRow.FirstTime, period.Last is { } last ? End - Milliseconds(last) : InteractionRow.FirstTime);
        return (from, Math.Min(End, period.To is { } to ? Asked.StartOf(to) : long.MaxValue));
    }

    /// <summary>Times that fulfil all that is said of a moment.</summary>
    public (long From, long To) Of(SegmentCondition.Moment moment)
    {
        var from = Math.Max(moment.After is { } after ? Asked.StartOf(after) : long.MinValue, moment.Within is { } within ? End - Milliseconds(within) : long.MinValue);
        var to = Math.Min(moment.Before is { } before ? Asked.StartOf(before) : long.MaxValue, moment.LongerAgo is { } ago ? End - Milliseconds(ago) + 1 : long.MaxValue);
        return (from, to);
    }

    public static long Milliseconds(TimeSpan length) => (long)length.TotalMilliseconds;
}
