namespace Wegmarke.Engine;

/// <summary>The touches before a conversion, or before none; of aggregated rows several customers at once.</summary>
/// <param name="Kinds">The kind of each touch, in order of time.</param>
/// <param name="Ages">Milliseconds from each touch to the end of the path.</param>
public readonly ref struct CreditedPath(ReadOnlySpan<int> kinds, ReadOnlySpan<long> ages)
{
    public ReadOnlySpan<int> Kinds { get; } = kinds;

    public ReadOnlySpan<long> Ages { get; } = ages;

    public double Conversions { get; init; }

    /// <summary>Of all its conversions together.</summary>
    public double Value { get; init; }

    /// <summary>How often it led to none.</summary>
    public double Nulls { get; init; }

    public int Part { get; init; }

    /// <summary>Whose it is; −1 = not known. Paths of one customer come one after the other.</summary>
    public int Customer { get; init; } = -1;
}
