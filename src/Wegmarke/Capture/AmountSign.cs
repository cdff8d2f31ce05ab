namespace Wegmarke.Capture;

/// <summary>What a mapping makes of the sign of an amount.</summary>
public enum AmountSign
{
    AsWritten,

    /// <summary>Minus becomes plus and plus minus.</summary>
    Reversed,
    Positive,
    Negative,
}
