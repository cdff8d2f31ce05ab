namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Times of day, by habit.</summary>
static class Hours
{
    static readonly int[] s_day = [.. Enumerable.Range(0, 24)];

    //                                   0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
    static readonly double[] s_any = [1, 1, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 6, 7, 7, 8, 9, 8, 5, 3];
    static readonly double[] s_morning = [0, 0, 0, 0, 0, 0, 2, 5, 8, 9, 9, 8, 4, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0, 0];
    static readonly double[] s_midday = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 8, 9, 9, 6, 3, 2, 3, 3, 3, 3, 2, 1, 0];
    static readonly double[] s_after = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 4, 5, 8, 9, 9, 8, 5, 3, 3, 2, 1, 0];
    static readonly double[] s_evening = [1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 5, 7, 9, 9, 9, 6, 3];
    static readonly double[] s_night = [5, 3, 1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 4, 4, 2, 2, 2, 3, 4, 5, 6, 8, 9, 8];

    /// <summary>A time on the day.</summary>
    public static DateTime Pick(Dice dice, int day, DayPart habit) => At(dice, day, dice.Weighted(s_day, hour => Weights(habit)[hour]));

    /// <summary>A time on the day while the branches are open.</summary>
    public static DateTime PickOpen(Dice dice, int day, DayPart habit)
    {
        var closes = OpeningHours.Closes(Period.Day(day));
        return At(dice, day, dice.Weighted(s_day, hour => hour < OpeningHours.Opens || hour >= closes ? 0 : 1 + Weights(habit)[hour]));
    }

    static DateTime At(Dice dice, int day, int hour) =>
        Berlin.Utc(Period.Day(day).ToDateTime(new TimeOnly(hour, dice.Below(60), dice.Below(60))));

    static double[] Weights(DayPart habit) => habit switch
    {
        DayPart.Morning => s_morning,
        DayPart.Midday => s_midday,
        DayPart.Afternoon => s_after,
        DayPart.Evening => s_evening,
        DayPart.Night => s_night,
        _ => s_any,
    };
}
