namespace Wegmarke.Tests.Analysis;

/// <summary>Local time of Berlin by the rule itself, for slow twins: summer time from the last Sunday of March to that of October, 1:00 UTC.</summary>
static class BerlinTime
{
    public static DateTimeOffset Of(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(time >= Change(time.Year, 3) && time < Change(time.Year, 10) ? 2 : 1));

    static DateTimeOffset Change(int year, int month)
    {
        var last = new DateTimeOffset(year, month, 31, 1, 0, 0, TimeSpan.Zero);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
