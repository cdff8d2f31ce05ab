namespace Wegmarke.Analysis;

/// <summary>What a series counts.</summary>
public enum SeriesMetric
{
    Interactions,

    /// <summary>Distinct ones in each bucket; they do not add up.</summary>
    Customers,
    Conversions,

    /// <summary>Purchases less refunds.</summary>
    Revenue,
    Cost,

    /// <summary>Answers, with the mean of each scale beside them; scales are never mixed.</summary>
    Score,
}
