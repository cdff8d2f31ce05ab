namespace Wegmarke.Analysis;

/// <summary>What the rows of a heatmap are.</summary>
public enum HeatRows { Touchpoint, Channel }
