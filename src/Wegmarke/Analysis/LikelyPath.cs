namespace Wegmarke.Analysis;

/// <summary>The path of at least two steps that, each given what stood before, are together likeliest to lead from the start to a goal.</summary>
/// <param name="To"><c>conversion</c>: the first one of a customer; <c>repurchase</c>, or a touchpoint's key.</param>
/// <param name="Path">Keys of touchpoints, in order.</param>
/// <param name="Probability">That a path that begins is this one and comes to the goal, if each step depended only on the one or two before.</param>
/// <param name="Direct">The same of the likeliest path that is only its last step, with no way there.</param>
/// <param name="Paths">Paths that begin.</param>
/// <param name="Reached">Customers who come to the goal on whatever path.</param>
/// <param name="Exactly">Those of them who really went these steps and no others.</param>
/// <param name="Within">Those who went these steps in this order, with whatever others between.</param>
public sealed record LikelyPath(string To, IReadOnlyList<string> Path, double Probability, double Direct, long Paths, long Reached, long Exactly, long Within);
