namespace Wegmarke.Catalogue;

/// <summary>What a touchpoint is to the customer. Phase rules speak of roles, so that a new touchpoint needs no new rule.</summary>
public enum TouchpointRole
{
    /// <summary>A contact that says nothing more, such as a visit.</summary>
    Contact,
    /// <summary>Makes the brand known: advertising, search, press, what others say.</summary>
    Discovery,
    /// <summary>The company addresses the customer: newsletter, mailing, push message.</summary>
    Outreach,
    /// <summary>Informs and teaches: article, video, webinar.</summary>
    Content,
    /// <summary>Looks for and at products.</summary>
    Research,
    /// <summary>Advice before the purchase, by people or by trying.</summary>
    Advice,
    /// <summary>A price advantage taken or looked at: special offer, coupon.</summary>
    Offer,
    /// <summary>On the way to pay: cart to payment.</summary>
    Checkout,
    Purchase,
    /// <summary>Money goes back: return, refund, cancellation.</summary>
    Refund,
    Service,
    Complaint,
    /// <summary>The customer rates or answers.</summary>
    Feedback,
    /// <summary>Programme, community, invitation for those who already are customers.</summary>
    Loyalty,
    /// <summary>The customer recommends.</summary>
    Advocacy,
}
