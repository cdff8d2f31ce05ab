namespace Wegmarke.Engine;

/// <summary>Steps to be done in this order, and what holds a try together.</summary>
/// <remarks>Every occurrence of the first step opens a try; each try goes on with the first later interaction that is its next step and lies
/// in the window. Later means later in order, not at a later time. One interaction serves one step of a try.</remarks>
public sealed record FunnelPath
{
    public const int MostSteps = 32;

    /// <exception cref="ArgumentException">There are no steps, or too many.</exception>
    public FunnelPath(IReadOnlyList<FunnelStep> steps) => Steps = steps.Count is > 0 and <= MostSteps ? steps
        : throw new ArgumentException($"A funnel of {steps.Count} steps; it has 1 to {MostSteps}.", nameof(steps));

    public IReadOnlyList<FunnelStep> Steps { get; }

    /// <summary>Index of the model that phases of steps are of.</summary>
    public int Model { get; init; }

    /// <summary>Milliseconds from the first step to the last, inclusive; null = however long it takes.</summary>
    public long? Window { get; init; }

    /// <summary>What stays the same along the steps, such as the campaign: each value of a unit is counted by itself; interactions without one take no part.</summary>
    public Dimension? Hold { get; init; }

    internal long Longest => Window ?? long.MaxValue;

    /// <summary>Also for the columns in which groups of profiles are one.</summary>
    internal FunnelPath Over(UnitCut cut)
    {
        if (cut is not UnitCut.Together(var groups))
            return this;
        var joined = Steps.SelectMany(step => step.Values).Select(values => values.Dimension).Distinct().ToDictionary(dimension => dimension, groups.Join);
        return new([.. Steps.Select(step => step with { Values = [.. step.Values.Select(values => values with { Dimension = joined[values.Dimension] })] })])
        {
            Model = Model,
            Window = Window,
            Hold = Hold is null ? null : groups.Join(Hold),
        };
    }
}
