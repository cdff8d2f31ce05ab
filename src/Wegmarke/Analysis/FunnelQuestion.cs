namespace Wegmarke.Analysis;

/// <summary>What a funnel is asked of besides the filter.</summary>
public sealed record FunnelQuestion
{
    /// <summary>As people write them; none = the phases of the model.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>From the first step to the last, inclusive; null = however long it takes.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>What stays the same along the steps.</summary>
    public DimensionName? Hold { get; init; }

    /// <summary>List customers who come no further than this step, counted from 1; null = list none.</summary>
    public int? StoppedAfter { get; init; }

    /// <summary>List customers who come to this step, counted from 1; null = list none.</summary>
    public int? Reached { get; init; }

    /// <summary>How many of them.</summary>
    public int Top { get; init; }
}
