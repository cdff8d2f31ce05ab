namespace Wegmarke.Engine;

/// <summary>The scale a customer answered on. Kinds are never mixed in one figure.</summary>
public enum ScoreKind : byte
{
    None = 0,

    /// <summary>Willingness to recommend, 0 to 10.</summary>
    Nps,

    /// <summary>Satisfaction, 1 to 5.</summary>
    Csat,

    /// <summary>Ease, 1 to 7; 7 is easiest.</summary>
    Ces,

    /// <summary>1 to 5 stars.</summary>
    Stars,

    /// <summary>German school mark, 1 to 6; 1 is best.</summary>
    SchoolMark,

    /// <summary>−2 to +2.</summary>
    Emotion,
}
