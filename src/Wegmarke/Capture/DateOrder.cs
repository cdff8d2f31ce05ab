namespace Wegmarke.Capture;

/// <summary>What stands first in a date with slashes or dashes: the day (5/3/2026 is in March) or the month (in May). Dots always mean day first.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}
