namespace Wegmarke.Maps;

/// <summary>One column of a linear map. Start from <see cref="Measured"/> or <see cref="ByHand"/> and add with <c>with</c> what is known.</summary>
public sealed record MapStep(string Id, string Phase, string Name, StepOrigin Origin)
{
    /// <summary>Names of the touchpoints folded into this step; empty for a step that is one touchpoint.</summary>
    public IReadOnlyList<string> Folded { get; init; } = [];

    public long? Customers { get; init; }

    /// <summary>Of all customers of the map, 0–1.</summary>
    public double? ShareOfCustomers { get; init; }

    /// <summary>Customers with this step or a later one, of all customers of the map, 0–1.</summary>
    public double? StillThere { get; init; }

    /// <summary>Touchpoints used in this step, most used first.</summary>
    public IReadOnlyList<MapChip> Chips { get; init; } = [];

    public string CustomerDoes { get; init; } = "";

    public string BrandDoes { get; init; } = "";

    public string Needs { get; init; } = "";

    public MapEmotion? Emotion { get; init; }

    /// <summary>How customers should feel, −2 to +2; of a map document.</summary>
    public double? IntendedEmotion { get; init; }

    /// <summary>Of a map document: whether the step decides about the customer's picture of the company.</summary>
    public bool IsMomentOfTruth { get; init; }

    /// <summary>Of a map document: id of the map that tells this step in detail; empty = none.</summary>
    public string Map { get; init; } = "";

    public IReadOnlyList<PainPoint> Pains { get; init; } = [];

    public IReadOnlyList<string> Chances { get; init; } = [];

    /// <summary>How good its touchpoints are, where anybody measured, tested or told.</summary>
    public IReadOnlyList<MapQuality> Quality { get; init; } = [];

    /// <summary>Of this step's customers, those with any later interaction in the same journey, 0–1.</summary>
    public double? GoingOn { get; init; }

    public TimeSpan? MedianTimeToNext { get; init; }

    public static MapStep Measured(string id, string phase, string name) => new(id, phase, name, StepOrigin.Measured);

    public static MapStep ByHand(string id, string phase, string name) => new(id, phase, name, StepOrigin.ByHand);
}
