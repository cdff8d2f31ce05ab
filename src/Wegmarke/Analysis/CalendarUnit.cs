namespace Wegmarke.Analysis;

/// <summary>A stretch of the calendar in the reporting zone.</summary>
public enum CalendarUnit
{
    /// <summary>From full hour to full hour; the night that clocks go back has 25 in its day.</summary>
    Hour,

    /// <summary>From the beginning of a day to that of the next: 23 to 25 hours.</summary>
    Day,

    /// <summary>ISO 8601: from Monday on.</summary>
    Week,
    Month,
}
