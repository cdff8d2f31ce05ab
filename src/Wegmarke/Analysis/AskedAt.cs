using NodaTime;

namespace Wegmarke.Analysis;

/// <summary>When something is asked, and in which zone its days are.</summary>
public sealed record AskedAt(DateTimeOffset Now, DateTimeZone Zone)
{
    /// <summary>When that day begins; milliseconds since 1970, UTC.</summary>
    internal long StartOf(DateOnly day) => Zone.AtStartOfDay(new LocalDate(day.Year, day.Month, day.Day)).ToInstant().ToUnixTimeMilliseconds();

    /// <summary>The day of an instant, in milliseconds since 1970, UTC.</summary>
    internal DateOnly DayOf(long time) => Instant.FromUnixTimeMilliseconds(time).InZone(Zone).Date.ToDateOnly();
}
