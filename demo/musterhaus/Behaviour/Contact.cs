namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>One contact on the way to a purchase. With steps it goes exactly so.</summary>
sealed record Contact(ContactKind Kind, IReadOnlyList<string> Steps)
{
    public bool IsInStore => Kind is ContactKind.Advice or ContactKind.TestRide or ContactKind.StorePurchase;
}
