namespace Wegmarke.Analysis;

/// <summary>A touchpoint at one step of the paths.</summary>
/// <param name="Step">From 1.</param>
/// <param name="Kind"><c>touchpoint</c>, or <c>others</c>: all that have no node of their own at this step.</param>
/// <param name="Touchpoint">Key; null of others.</param>
/// <param name="Count">Paths that stand here.</param>
/// <param name="Ends">Those that end here.</param>
/// <param name="Further">Those that go on, but behind the last step of the flow.</param>
public sealed record PathNode(int Step, string Kind, string? Touchpoint, long Count, long Ends, long Further);
