namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>The eighteen months that the files cover; a day is a number from 0.</summary>
static class Period
{
    public static readonly DateOnly First = new(2025, 4, 1);

    public const int Days = 548;

    public static DateOnly Last => First.AddDays(Days - 1);

    public static DateOnly Day(int day) => First.AddDays(day);

    public static int Number(DateOnly day) => day.DayNumber - First.DayNumber;

    /// <summary>When all files were exported: what happens later is not in them.</summary>
    public static DateTime End { get; } = Berlin.StartOf(Days);

    public static int NumberOf(DateTime utc) => Number(DateOnly.FromDateTime(Berlin.Local(utc)));
}
