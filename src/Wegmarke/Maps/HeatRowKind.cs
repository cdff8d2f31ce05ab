namespace Wegmarke.Maps;

/// <summary>What the rows of a heatmap are.</summary>
public enum HeatRowKind
{
    Touchpoints,
    Channels,
}
