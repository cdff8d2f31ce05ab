namespace Wegmarke.Engine;

/// <summary>What an interaction must be to be a step of a funnel: any of what is named here.</summary>
public sealed record FunnelStep
{
    /// <summary>Codes of touchpoints.</summary>
    public IReadOnlyList<int> Touchpoints { get; init; } = [];

    /// <summary>Codes of channels.</summary>
    public IReadOnlyList<int> Channels { get; init; } = [];

    /// <summary>Phases of the path's model.</summary>
    public IReadOnlyList<int> Phases { get; init; } = [];

    /// <summary>Values of dimensions; of an interaction of several rows any of them.</summary>
    public IReadOnlyList<DimensionValues> Values { get; init; } = [];

    /// <summary>Whatever ends a journey.</summary>
    public bool Converts { get; init; }
}
