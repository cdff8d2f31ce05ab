namespace Wegmarke.Engine;

/// <summary>How a path differs from the ideal.</summary>
public enum DeviationKind
{
    /// <summary>A step of the ideal is missing although a later one is there.</summary>
    Skipped,

    /// <summary>A step of the ideal is there, but at another place than the alignment has for it.</summary>
    OutOfOrder,

    /// <summary>After a step of the ideal no further one comes.</summary>
    Left,

    /// <summary>A step that the ideal does not have there.</summary>
    Extra,
}
