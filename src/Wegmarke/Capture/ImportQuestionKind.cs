namespace Wegmarke.Capture;

/// <summary>What somebody must say of a file before it can be imported.</summary>
public enum ImportQuestionKind
{
    /// <summary>Which column holds the target.</summary>
    Column,

    /// <summary>What kind of contact each row is.</summary>
    Touchpoint,

    /// <summary>On which scale a column of scores is.</summary>
    Scale,

    /// <summary>Whether an amount is a line's, or its whole order's.</summary>
    LineOrOrder,

    /// <summary>Which word of a column says that something came back.</summary>
    ReturnWord,

    /// <summary>Whether it was bought in a store or online.</summary>
    Place,

    /// <summary>What consents are for.</summary>
    Purpose,

    /// <summary>Whether consent was given or withdrawn.</summary>
    Act,

    /// <summary>Whether a point or a comma stands before decimals.</summary>
    Decimal,

    /// <summary>Whether the day or the month stands first.</summary>
    Dates,
}
