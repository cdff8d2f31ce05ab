namespace Wegmarke.Analysis;

/// <summary>Paths that go from one node to a node of the next step.</summary>
/// <param name="Step">Of the node they come from.</param>
/// <param name="From">Its place in the list of nodes, from 0.</param>
/// <param name="To">The place of the node they go to.</param>
public sealed record PathLink(int Step, int From, int To, long Count);
