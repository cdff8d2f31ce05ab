namespace Wegmarke.Engine;

/// <summary>What a Markov chain of some order says.</summary>
/// <param name="Order">Touches that make a state.</param>
/// <param name="States">Without start, conversion and none; 0 when nothing was in a path.</param>
/// <param name="Probability">That a path ends in a conversion.</param>
/// <param name="Kinds">By kind.</param>
public sealed record MarkovFigures(int Order, int States, double Probability, IReadOnlyList<RemovalFigures> Kinds)
{
    /// <summary>There are more states than can be solved; nothing is said then.</summary>
    public bool IsTooLarge { get; init; }
}
