namespace Wegmarke.Engine;

/// <summary>What a deviation may go with.</summary>
public enum Outcome
{
    /// <summary>Share of units with a conversion.</summary>
    Conversion,

    /// <summary>Money per unit, in minor units.</summary>
    Value,

    /// <summary>Feeling per answer, from −2 to +2.</summary>
    Satisfaction,
}
