namespace Wegmarke.Engine;

/// <summary>Sums over interactions; money in minor units.</summary>
/// <param name="Revenue">Value of purchases less refunds.</param>
/// <param name="Refunds">Number of refunds.</param>
/// <param name="Refunded">Value of refunds, negative; contained in <paramref name="Revenue"/>.</param>
public sealed record CellTotals(long Interactions, long Conversions, long Revenue, long Refunds, long Refunded, long Cost)
{
    public static CellTotals None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>One entry for each kind answered, in order of kind.</summary>
    public IReadOnlyList<ScoreFigures> Scores { get; init; } = [];

    /// <summary>All scores as one feeling from −2 to +2; for drawing only.</summary>
    public FeelingFigures Feeling { get; init; }
}
