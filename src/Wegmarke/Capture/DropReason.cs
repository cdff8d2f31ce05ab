namespace Wegmarke.Capture;

/// <summary>Why an interaction was not kept. Counted per reason, so that nothing vanishes unseen.</summary>
public enum DropReason
{
    BrokenRow,
    NotText,
    TooLarge,
    MissingTime,
    BadTime,
    MissingName,
    BadAmount,
    BadCurrency,
    BadScore,
    BadEmotion,
    BadConsent,
    Contradiction,
    TooManyNames,
    TooManyColumns,

    /// <summary>The mapping of its columns says so.</summary>
    LeftOut,

    /// <summary>Master data that name nobody, or a cost without a day.</summary>
    Incomplete,
}
