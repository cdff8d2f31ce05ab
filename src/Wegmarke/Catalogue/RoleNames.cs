namespace Wegmarke.Catalogue;

/// <summary>What people call the roles of touchpoints.</summary>
public static class RoleNames
{
    public static LocalText Of(TouchpointRole role) => role switch
    {
        TouchpointRole.Contact => new("Besuch", "Visit"),
        TouchpointRole.Discovery => new("Entdecken", "Discovery"),
        TouchpointRole.Outreach => new("Ansprache", "Outreach"),
        TouchpointRole.Content => new("Inhalt", "Content"),
        TouchpointRole.Research => new("Recherche", "Research"),
        TouchpointRole.Advice => new("Beratung", "Advice"),
        TouchpointRole.Offer => new("Aktion und Coupon", "Offer and coupon"),
        TouchpointRole.Checkout => new("Kaufabwicklung", "Checkout"),
        TouchpointRole.Purchase => new("Kauf", "Purchase"),
        TouchpointRole.Refund => new("Rückgabe und Erstattung", "Return and refund"),
        TouchpointRole.Service => new("Service", "Service"),
        TouchpointRole.Complaint => new("Beschwerde", "Complaint"),
        TouchpointRole.Feedback => new("Rückmeldung", "Feedback"),
        TouchpointRole.Loyalty => new("Treue", "Loyalty"),
        TouchpointRole.Advocacy => new("Empfehlen", "Advocacy"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name; add it here."),
    };
}
