namespace Wegmarke.Capture;

/// <summary>How sure a suggestion is.</summary>
public enum Certainty
{
    /// <summary>Might be meant; it is named and not used.</summary>
    Possible,

    /// <summary>Used, because nothing else fits better; it is said.</summary>
    Likely,

    /// <summary>Name and values leave no doubt.</summary>
    Certain,
}
