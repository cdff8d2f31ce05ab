namespace Wegmarke.Maps;

/// <summary>What the cells of a lane hold.</summary>
public enum LaneKind
{
    Text,

    /// <summary>Short notes, quotes, pictures and links.</summary>
    Cards,

    /// <summary>The feeling that is intended, or assumed, from −2 to +2; what was measured is drawn beside it.</summary>
    Emotion,

    /// <summary>A figure that is intended; what was measured is drawn beside it.</summary>
    Metric,

    /// <summary>Touchpoints; without cells of its own those that the steps are bound to.</summary>
    Touchpoint,

    /// <summary>Who is responsible or takes part.</summary>
    Person,
}
