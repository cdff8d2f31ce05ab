namespace Wegmarke.Engine;

/// <summary>Units that go from one step of the ideal straight on to another one on the line.</summary>
/// <param name="From">−1 = they begin.</param>
/// <param name="To">The number of steps = none comes any more.</param>
/// <param name="Customers">Distinct profiles.</param>
public readonly record struct IdealMove(int From, int To, long Units, long Customers);
