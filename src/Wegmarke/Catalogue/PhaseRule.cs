using Wegmarke.Engine;

namespace Wegmarke.Catalogue;

/// <summary>Puts an interaction into a phase when all of its conditions hold; one that says nothing always holds.</summary>
public sealed record PhaseRule(string Phase)
{
    public TouchpointChoice Touchpoints { get; init; } = TouchpointChoice.Any;

    public bool? BoughtBefore { get; init; }

    /// <summary>Earlier interactions of the customer, 0 at the first contact.</summary>
    public Bounds Interactions { get; init; }

    public Bounds DaysSinceFirstContact { get; init; }

    /// <summary>Holds only for those who have bought before, unless it says nothing.</summary>
    public Bounds DaysSinceLastPurchase { get; init; }

    /// <summary>Why, in a marketer's words; shown beside the rule.</summary>
    public LocalText Why { get; init; } = new("", "");

    public bool IsUnconditional =>
        Touchpoints.IsAny && BoughtBefore is null && Interactions.IsAny && DaysSinceFirstContact.IsAny && DaysSinceLastPurchase.IsAny;

    public bool Matches(Touchpoint touchpoint, ContactHistory history) =>
        Touchpoints.Contains(touchpoint)
        && (BoughtBefore is null || BoughtBefore == history.BoughtBefore)
        && Interactions.Contains(history.Interactions)
        && DaysSinceFirstContact.Contains(history.DaysSinceFirstContact)
        && (DaysSinceLastPurchase.IsAny || (history.DaysSinceLastPurchase is { } days && DaysSinceLastPurchase.Contains(days)));
}
