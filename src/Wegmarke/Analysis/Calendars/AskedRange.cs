using NodaTime;

namespace Wegmarke.Analysis.Calendars;

/// <summary>From when to when a question over time runs: the period asked for, and where it is open, the kept interactions.</summary>
/// <param name="From">Milliseconds since 1970, UTC.</param>
/// <param name="To">Exclusive.</param>
sealed record AskedRange(long From, long To)
{
    /// <summary>Null when the period is open and nothing is kept.</summary>
    public static AskedRange? Of(AskedQuestion asked)
    {
        var (period, times) = (asked.Question.Filter.Period, asked.Engine.Times());
        return (period.From?.ToUnixTimeMilliseconds() ?? times?.First, period.To?.ToUnixTimeMilliseconds() ?? times?.Last + 1) is ({ } from, { } to) ? new(from, Math.Max(to, from + 1)) : null;
    }

    /// <summary>From the period's beginning, or else the first kept interaction, to where the period or the data ends: nothing after that is known.
    /// Null when that is no time at all.</summary>
    public static AskedRange? UpToData(AskedQuestion asked)
    {
        var (period, times) = (asked.Question.Filter.Period, asked.Engine.Times());
        var known = Math.Max(asked.Journeys.Coverage.LastTime ?? long.MinValue, times?.Last ?? long.MinValue);
        var to = Math.Min(period.To?.ToUnixTimeMilliseconds() ?? long.MaxValue, known == long.MinValue ? known : known + 1);
        return (period.From?.ToUnixTimeMilliseconds() ?? times?.First) is { } from && from < to ? new(from, to) : null;
    }

    /// <summary>As the calendar of the reporting zone cuts it.</summary>
    /// <param name="asked">Whose zone it is.</param>
    /// <param name="unit">What to cut into.</param>
    /// <param name="most">Units that can be answered.</param>
    /// <param name="before">Units to put before the first one.</param>
    /// <exception cref="QuestionException">There would be more.</exception>
    public CalendarStretch Cut(AskedQuestion asked, CalendarUnit unit, int most, int before = 0)
    {
        if (CalendarStretch.Estimate(unit, (From, To)) is var count && count > most)
            throw new QuestionException($"From {Day(From)} to {Day(To)} are about {count:0} {$"{unit}".ToLowerInvariant()}s; an answer has at most {most}. Give a shorter period with 'from' and 'to', or a longer unit.");
        return CalendarStretch.Of(DateTimeZoneProviders.Tzdb[asked.Question.Zone], unit, (From, To), before);
    }

    static string Day(long time) => $"{DateTimeOffset.FromUnixTimeMilliseconds(time):yyyy-MM-dd}";
}
