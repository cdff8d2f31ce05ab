namespace Wegmarke.Engine;

/// <summary>Which interactions of journeys make a path, and what ends it.</summary>
/// <param name="Kinds">The kind of each touch is its part in this split.</param>
public sealed record PathRules(DimensionSplit Kinds)
{
    public required CreditRules Credit { get; init; }

    /// <summary>Milliseconds before its end from which touches count, inclusive.</summary>
    public long Lookback { get; init; } = long.MaxValue;

    /// <summary>Paths that end in here count, wherever they begin; the second is exclusive. Milliseconds since 1970, UTC.</summary>
    public (long From, long To) Ends { get; init; } = (long.MinValue, long.MaxValue);

    /// <summary>The interaction that converts is the last touch itself.</summary>
    public bool WithConversion { get; init; } = true;

    /// <summary>What converts; null = what the columns say.</summary>
    public ConversionTest? Conversions { get; init; }

    /// <summary>What became of orders; null = nothing was refunded.</summary>
    public OrderRefunds? Refunds { get; init; }

    /// <summary>Everything that is read by interaction, in this order.</summary>
    internal IReadOnlyList<Dimension> Dimensions =>
        [Kinds.Dimension, .. Conversions?.Goals is { } goals ? [goals] : Array.Empty<Dimension>(), .. Refunds is { } refunds ? [refunds.Orders, refunds.Sources] : Array.Empty<Dimension>()];
}
