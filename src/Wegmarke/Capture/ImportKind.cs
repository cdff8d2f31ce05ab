namespace Wegmarke.Capture;

/// <summary>What the rows of a file are.</summary>
public enum ImportKind
{
    /// <summary>Contacts of customers.</summary>
    Interactions,

    /// <summary>Orders and receipts, their lines, and what was given back: contacts that are known by order and line, not by their text.</summary>
    Orders,

    /// <summary>Master data of customers.</summary>
    Customers,
    Campaigns,
    Contents,

    /// <summary>What channels and campaigns cost.</summary>
    Costs,

    /// <summary>Consents given and withdrawn.</summary>
    Consents,
}
