using NodaTime;

namespace Wegmarke.Analysis.Filtering;

/// <summary>The period that an answer is set beside, as people write it: <c>previous</c>, <c>FROM..TO</c> with the second exclusive, or one month or
/// year by itself.</summary>
sealed class ComparedPeriod(DateTimeZone zone, PeriodText dates)
{
    const string Previous = "previous";

    /// <exception cref="QuestionException">It is no period, or there is none before.</exception>
    public ReportPeriod? Of(ReportPeriod period, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Trim().Equals(Previous, StringComparison.OrdinalIgnoreCase))
            return Before(period);
        var ends = text.Split("..");
        if (ends.Length != 2 || ends.Any(string.IsNullOrWhiteSpace))
            throw new QuestionException($"'{text}' is no period to compare with. Write previous, or FROM..TO such as 2026-02..2026-03, the second exclusive.");
        return new(dates.Parse("compare", ends[0]), dates.Parse("compare", ends[1]));
    }

    /// <summary>As many whole months, else whole days, before; else as long a time. So March is set beside February, not beside 31 days.</summary>
    ReportPeriod Before(ReportPeriod period)
    {
        if (period is not { From: { } from, To: { } to })
            throw new QuestionException("'previous' needs a period with both ends: give --from and --to, or write the other period as FROM..TO.");
        var (first, end) = (Local(from), Local(to));
        var days = Period.DaysBetween(first.Date, end.Date);
        var isWholeDays = IsMidnight(first, from) && IsMidnight(end, to);
        if (isWholeDays && first.Day == 1 && end.Day == 1)
        {
            var months = (end.Year - first.Year) * 12 + end.Month - first.Month;
            return new(Midnight(first.Date.PlusMonths(-months)), from);
        }
        return new(isWholeDays ? Midnight(first.Date.PlusDays(-days)) : from - (to - from), from);
    }

    LocalDateTime Local(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone).LocalDateTime;

    /// <summary>A day begins at midnight, or after it where clocks go forward at midnight.</summary>
    bool IsMidnight(LocalDateTime local, DateTimeOffset instant) => Midnight(local.Date) == instant;

    DateTimeOffset Midnight(LocalDate day) => zone.AtStartOfDay(day).ToDateTimeOffset();
}
