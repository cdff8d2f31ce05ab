namespace Wegmarke.Analysis;

/// <summary>What the columns of a heatmap are.</summary>
public enum HeatColumns
{
    Phase,

    /// <summary>ISO 8601, from Monday on.</summary>
    Week,
    Month,

    /// <summary>The 168 hours of a week in the reporting zone.</summary>
    WeekdayHour,
}
