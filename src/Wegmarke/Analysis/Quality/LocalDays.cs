using NodaTime;
using NodaTime.TimeZones;

namespace Wegmarke.Analysis.Quality;

/// <summary>Days and times of day of a zone, for millions of times that lie near each other. Belongs to one thread.</summary>
sealed class LocalDays(DateTimeZone zone)
{
    const long DayLength = NodaConstants.MillisecondsPerDay;

    long _start = long.MaxValue, _end = long.MinValue, _offset;

    /// <summary>Days since 1970 and milliseconds of the day.</summary>
    public (int Day, long OfDay) At(long time)
    {
        if (time < _start || time >= _end)
            Turn(zone.GetZoneInterval(Instant.FromUnixTimeMilliseconds(time)));
        var (day, ofDay) = Math.DivRem(time + _offset, DayLength);
        return ofDay < 0 ? ((int)day - 1, ofDay + DayLength) : ((int)day, ofDay);
    }

    void Turn(ZoneInterval interval)
    {
        _start = interval.HasStart ? interval.Start.ToUnixTimeMilliseconds() : long.MinValue;
        _end = interval.HasEnd ? interval.End.ToUnixTimeMilliseconds() : long.MaxValue;
        _offset = interval.WallOffset.Milliseconds;
    }
}
