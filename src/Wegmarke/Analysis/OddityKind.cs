namespace Wegmarke.Analysis;

public enum OddityKind
{
    /// <summary>It happened more than a day after it was taken in.</summary>
    InTheFuture,

    /// <summary>The value is more than about a thousand times the usual one of the source: cents taken for euros, or a number in the wrong column.</summary>
    ValueFarOut,

    /// <summary>A purchase without a value, or of 0.</summary>
    PurchaseWithoutValue,

    /// <summary>The time is midnight: the source knows days only, and the order within a day is that of the file.</summary>
    DayWithoutTime,
}
