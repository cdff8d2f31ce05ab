namespace Wegmarke.Analysis;

/// <summary>Where a dimension's values come from.</summary>
public enum DimensionKind
{
    /// <summary>The classification; so has <see cref="Channel"/>.</summary>
    Touchpoint,
    Channel,

    /// <summary>The account a profile is a member of: said of profiles, not of interactions.</summary>
    Account,

    /// <summary>Who brought the row.</summary>
    Source,

    /// <summary>What the source calls it.</summary>
    Event,

    /// <summary>The order the row belongs to.</summary>
    Order,

    /// <summary>The word that the classification goes by: the touchpoint a source names, else the event. For steps; not offered to be asked by.</summary>
    Word,

    /// <summary>Purposes the row was collected for; <see cref="Basis"/> is the legal basis.</summary>
    Purposes,
    Basis,

    /// <summary>A canonical column.</summary>
    Field,

    /// <summary>A column of the source's own.</summary>
    Property,

    /// <summary>What sources say of a customer: said of profiles, as <see cref="Account"/> is.</summary>
    Trait,

    /// <summary>The first segment that a customer is in; of a named segment, <c>in</c> or <c>out</c>.</summary>
    Segment,

    /// <summary>The persona that a customer stands for.</summary>
    Persona,
}
