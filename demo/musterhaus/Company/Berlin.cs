namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Clock time in Germany: summer time from the last Sunday of March to the last of October, changed at 1:00 UTC.</summary>
static class Berlin
{
    public static DateTime Local(DateTime utc) => DateTime.SpecifyKind(utc.AddHours(IsSummer(utc) ? 2 : 1), DateTimeKind.Unspecified);

    /// <summary>A time that does not exist is moved on by the hour that is missing; of one that exists twice it is the first.</summary>
    public static DateTime Utc(DateTime local)
    {
        var summer = DateTime.SpecifyKind(local.AddHours(-2), DateTimeKind.Utc);
        return IsSummer(summer) ? summer : summer.AddHours(1);
    }

    /// <summary>The instant at which the day begins.</summary>
    public static DateTime StartOf(int day) => Utc(Period.Day(day).ToDateTime(TimeOnly.MinValue));

    static bool IsSummer(DateTime utc) => utc >= Change(utc.Year, 3) && utc < Change(utc.Year, 10);

    static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
