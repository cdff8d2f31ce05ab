using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Capture.Steps;

/// <summary>A source that sends live, as it stands at one moment.</summary>
/// <param name="Declared">Purposes and basis of what it brings.</param>
/// <param name="Identifiers">The tenant's.</param>
/// <param name="Catalogue">Says which events are purchases and refunds.</param>
/// <param name="Visitors">What numbers of visitors are made under.</param>
sealed record LiveSource(string Name, LiveRules Rules, CollectedFor Declared, Identifiers Identifiers, TenantCatalogue Catalogue, VisitorSecret Visitors)
{
    /// <summary>The shipped touchpoint of orders that are called off.</summary>
    const string Cancelled = "order-cancelled";

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>What is kept needs no consent.</summary>
    public bool HasOwnBasis => Declared.Basis is not (LegalBasis.None or LegalBasis.Consent) && Declared.Purposes != Purpose.None;

    /// <summary>Null of an event that says nothing of an order.</summary>
    public OrderEvent? OrderEventOf(string name)
    {
        if (name.Equals("Order Updated", StringComparison.OrdinalIgnoreCase))
            return OrderEvent.Updated;
        if (Catalogue.Classifier.Fixed(Name, new(name, "", "")) is not { } said)
            return null;
        var touchpoint = Catalogue.TouchpointOf(said.Touchpoint);
        return touchpoint.Role switch
        {
            TouchpointRole.Purchase => OrderEvent.Placed,
            TouchpointRole.Refund => (touchpoint.KindOf ?? touchpoint.Key) == Cancelled ? OrderEvent.Cancelled : OrderEvent.Refunded,
            _ => null,
        };
    }
}
