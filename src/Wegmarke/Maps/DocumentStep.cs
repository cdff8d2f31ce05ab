namespace Wegmarke.Maps;

/// <summary>A column of a map document.</summary>
/// <param name="Id">Names it within the document, for ever; lanes hold their cells by it.</param>
/// <param name="Phase">Key of its phase.</param>
public sealed record DocumentStep(string Id, string Phase, string Name)
{
    /// <summary>Keys of the touchpoints it is bound to; their figures are its figures.</summary>
    public IReadOnlyList<string> Touchpoints { get; init; } = [];

    /// <summary>Whether it decides about the customer's picture of the company.</summary>
    public bool IsMomentOfTruth { get; init; }

    /// <summary>Id of the map that tells this step in detail; empty = none.</summary>
    public string Map { get; init; } = "";
}
