namespace Wegmarke.Maps;

/// <summary>What a weak point shows in.</summary>
public enum WeakPointMeasure
{
    /// <summary>Share of journeys with a conversion.</summary>
    Conversion,

    /// <summary>Money per journey, in minor units.</summary>
    Value,

    /// <summary>Feeling from −2 to +2.</summary>
    Satisfaction,

    /// <summary>Share of journeys that leave.</summary>
    Leaving,
}
