using NodaTime;

namespace Wegmarke.Capture;

/// <summary>The day that stays of a time: its first moment that belongs to the same day both in the tenant's zone, which reports count
/// days in, and in UTC. Both kinds of totals stay what they were.</summary>
public sealed class DayOfTotals(DateTimeZone zone)
{
    const long Day = 86_400_000;

    public long Of(long time)
    {
        var utc = time - (time % Day + Day) % Day;
        var date = Instant.FromUnixTimeMilliseconds(time).InZone(zone).Date;
        return Math.Max(utc, zone.AtStartOfDay(date).ToInstant().ToUnixTimeMilliseconds());
    }
}
