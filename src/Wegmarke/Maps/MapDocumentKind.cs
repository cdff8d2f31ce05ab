namespace Wegmarke.Maps;

/// <summary>What a map document describes.</summary>
public enum MapDocumentKind
{
    /// <summary>The journey as it is.</summary>
    AsIs,

    /// <summary>The journey as it should be.</summary>
    ToBe,

    /// <summary>Front stage, line of visibility, back stage and supporting processes below what the customer does.</summary>
    ServiceBlueprint,

    /// <summary>The first weeks of a new customer.</summary>
    Onboarding,
}
