namespace Wegmarke.Engine;

/// <summary>How often, by how many distinct profiles and after which gap <paramref name="To"/> directly follows <paramref name="From"/>.</summary>
public sealed record TransitionFigures(CellKey From, CellKey To, long Count, long Customers, GapFigures Gap);
