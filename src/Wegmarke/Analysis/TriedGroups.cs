namespace Wegmarke.Analysis;

/// <summary>How well customers fit when they are put into so many groups.</summary>
public sealed record TriedGroups(int Count, double Silhouette);
