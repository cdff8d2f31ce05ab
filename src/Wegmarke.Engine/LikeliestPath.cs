namespace Wegmarke.Engine;

/// <summary>The likeliest way of a chain to its goal.</summary>
/// <param name="Cells">In order.</param>
/// <param name="Probability">That a path that begins is this one and comes to the goal.</param>
/// <param name="Direct">The highest probability of a path of one step: the goal itself, with no way there; 0 when there is none.</param>
public sealed record LikeliestPath(IReadOnlyList<int> Cells, double Probability, double Direct);
