using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using NodaTime.TimeZones;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Calendars;

/// <summary>Neighbouring hours, days, weeks or months of a zone, as the calendar cuts them.</summary>
sealed class CalendarStretch
{
    static readonly OffsetDateTimePattern s_hour = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<m>");
    static readonly LocalDatePattern s_month = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    /// <summary>Where clocks go forward at midnight, or a day is left out, the next instant there is.</summary>
    static readonly ZoneLocalMappingResolver s_dayStart = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    readonly CalendarUnit _unit;
    readonly OffsetDateTime[] _bounds;

    CalendarStretch(CalendarUnit unit, OffsetDateTime[] bounds)
    {
        (_unit, _bounds) = (unit, bounds);
        Buckets = new([.. bounds.Select(bound => bound.ToInstant().ToUnixTimeMilliseconds())]);
    }

    public TimeBuckets Buckets { get; }

    public int Count => Buckets.Count;

    /// <summary><c>Mon 00</c> to <c>Sun 23</c>.</summary>
    public static string[] HoursOfWeek { get; } =
        [.. ((string[])["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]).SelectMany(day => Enumerable.Range(0, 24).Select(hour => string.Create(CultureInfo.InvariantCulture, $"{day} {hour:00}")))];

    /// <summary>All units that hold a part of the time from one instant to another, the second exclusive.</summary>
    /// <param name="zone">The reporting zone.</param>
    /// <param name="unit">What to cut into.</param>
    /// <param name="range">Milliseconds since 1970, UTC.</param>
    /// <param name="before">Units to put before them.</param>
    public static CalendarStretch Of(DateTimeZone zone, CalendarUnit unit, (long From, long To) range, int before = 0)
    {
        var (from, to) = (Instant.FromUnixTimeMilliseconds(range.From), Instant.FromUnixTimeMilliseconds(range.To));
        var bounds = new List<Instant> { Back(zone, unit, from.InZone(zone), before) };
        while (bounds[^1] < to)
            bounds.Add(After(zone, unit, bounds[^1].InZone(zone)));
        return new(unit, [.. bounds.Select(bound => bound.InZone(zone).ToOffsetDateTime())]);
    }

    /// <summary>About how many units that would be; cheap however many.</summary>
    public static double Estimate(CalendarUnit unit, (long From, long To) range) => (range.To - range.From) / (Hours(unit) * 3_600_000) + 1;

    public DateTimeOffset StartOf(int bucket) => _bounds[bucket].ToDateTimeOffset();

    /// <summary>Exclusive.</summary>
    public DateTimeOffset EndOf(int bucket) => _bounds[bucket + 1].ToDateTimeOffset();

    /// <summary>Of hours: those of the same hour of the same day of the week count together. Both hours from 2 to 3 of the night that clocks go back count there.</summary>
    public TimeBuckets ByHourOfWeek() => new([.. _bounds.Select(bound => bound.ToInstant().ToUnixTimeMilliseconds())],
        [.. _bounds.SkipLast(1).Select(bound => ((int)bound.DayOfWeek - 1) * 24 + bound.Hour)], HoursOfWeek.Length);

    /// <summary><c>2025-10-26 02:00+02:00</c>, <c>2025-10-26</c>, <c>2025-W43</c>, <c>2025-10</c>.</summary>
    public string Label(int bucket)
    {
        var date = _bounds[bucket].Date;
        return _unit switch
        {
            CalendarUnit.Hour => s_hour.Format(_bounds[bucket]),
            CalendarUnit.Day => LocalDatePattern.Iso.Format(date),
            CalendarUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):00}"),
            _ => s_month.Format(date),
        };
    }

    static double Hours(CalendarUnit unit) => unit switch { CalendarUnit.Hour => 1, CalendarUnit.Day => 24, CalendarUnit.Week => 168, _ => 730.5 };

    /// <summary>The beginning of the unit so many before that of a time.</summary>
    static Instant Back(DateTimeZone zone, CalendarUnit unit, ZonedDateTime time, int units) => unit switch
    {
        CalendarUnit.Hour => time.ToInstant() - SinceFullHour(time) - Duration.FromHours(units),
        CalendarUnit.Day => StartOf(zone, time.Date.PlusDays(-units)),
        CalendarUnit.Week => StartOf(zone, Monday(time.Date).PlusWeeks(-units)),
        _ => StartOf(zone, FirstOfMonth(time.Date).PlusMonths(-units)),
    };

    /// <summary>Where clocks change by half an hour, or a whole day is left out, the bound behind is still a later one.</summary>
    static Instant After(DateTimeZone zone, CalendarUnit unit, ZonedDateTime start)
    {
        if (unit == CalendarUnit.Hour)
            return start.ToInstant() + Duration.FromHours(1) - SinceFullHour(start);
        for (var units = 1; ; units++)
        {
            var next = StartOf(zone, unit switch
            {
                CalendarUnit.Day => start.Date.PlusDays(units),
                CalendarUnit.Week => Monday(start.Date).PlusWeeks(units),
                _ => FirstOfMonth(start.Date).PlusMonths(units),
            });
            if (next > start.ToInstant())
                return next;
        }
    }

    static Duration SinceFullHour(ZonedDateTime time) => Duration.FromNanoseconds(time.NanosecondOfDay % NodaConstants.NanosecondsPerHour);

    static LocalDate Monday(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    static LocalDate FirstOfMonth(LocalDate date) => date.With(DateAdjusters.StartOfMonth);

    static Instant StartOf(DateTimeZone zone, LocalDate date) => zone.ResolveLocal(date.AtMidnight(), s_dayStart).ToInstant();
}
