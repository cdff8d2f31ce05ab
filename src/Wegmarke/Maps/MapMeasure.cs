namespace Wegmarke.Maps;

/// <summary>A figure that the log measures for a step that is bound to touchpoints.</summary>
public enum MapMeasure
{
    /// <summary>Distinct customers.</summary>
    Customers,

    /// <summary>Of all customers of the map, 0–1.</summary>
    Share,

    /// <summary>Of the step's customers, those with a later interaction in the same journey, 0–1.</summary>
    GoingOn,

    /// <summary>Median hours to the customer's next interaction in the same journey.</summary>
    TimeToNext,
}
