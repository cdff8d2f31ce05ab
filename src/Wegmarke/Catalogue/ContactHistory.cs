namespace Wegmarke.Catalogue;

/// <summary>What a phase rule may know of a customer at one interaction: only what lies earlier in the order. Days are whole 24 hours.</summary>
/// <param name="Interactions">Earlier interactions of the customer; 0 at the first contact.</param>
/// <param name="DaysSinceLastPurchase">Null as long as nothing has been bought.</param>
public readonly record struct ContactHistory(int Interactions, int DaysSinceFirstContact, int? DaysSinceLastPurchase)
{
    public static ContactHistory FirstContact => default;

    public bool BoughtBefore => DaysSinceLastPurchase is not null;
}
