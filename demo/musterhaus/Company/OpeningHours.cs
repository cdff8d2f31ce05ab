namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>When the branches are open: not on Sundays, not on the public holidays of Lower Saxony.</summary>
static class OpeningHours
{
    public const int Opens = 10;

    public static bool IsOpen(DateOnly day) => day.DayOfWeek != DayOfWeek.Sunday && !IsHoliday(day);

    public static int Closes(DateOnly day) => (day.Month, day.Day) switch
    {
        (12, 24 or 31) => 14,
        _ => day.DayOfWeek == DayOfWeek.Saturday ? 18 : 19,
    };

    /// <summary>Whether the branches stay open for another half hour.</summary>
    public static bool HasTimeAfter(DateTime utc)
    {
        var local = Berlin.Local(utc);
        return local.AddMinutes(30) < local.Date.AddHours(Closes(DateOnly.FromDateTime(local)));
    }

    /// <summary>The day itself, or the next on which customers are let in.</summary>
    public static int OpenFrom(int day)
    {
        while (!IsOpen(Period.Day(day)))
            day++;
        return day;
    }

    public static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 3) or (10, 31) or (12, 25) or (12, 26)
        || (day.DayNumber - Easter(day.Year).DayNumber) is -2 or 1 or 39 or 50;

    /// <summary>Gauss' rule, as it holds from 1900 to 2099.</summary>
    static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var d = (19 * a + 24) % 30;
        var e = (2 * b + 4 * c + 6 * d + 5) % 7;
        var easter = new DateOnly(year, 3, 22).AddDays(d + e);
        return (d, e) is (29, 6) || (d == 28 && e == 6 && a > 10) ? easter.AddDays(-7) : easter;
    }
}
