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

    /// <summary>The person was erased, and the interaction is from before.</summary>
    Erased,

    /// <summary>Older than the tenant keeps interactions.</summary>
    Expired,

    /// <summary>The mapping of its columns says so.</summary>
    LeftOut,

    /// <summary>Master data that name nobody, or a cost without a day.</summary>
    Incomplete,

    /// <summary>A message with neither a user nor an anonymous id.</summary>
    NoIdentity,

    /// <summary>A message of a kind that the protocol does not have.</summary>
    UnknownKind,

    /// <summary>A number beyond what can be reckoned with, such as 1e400.</summary>
    BadNumber,

    /// <summary>Objects within objects beyond the limit.</summary>
    TooDeep,

    /// <summary>Its batch holds more messages than one may.</summary>
    TooManyMessages,

    /// <summary>Nothing permits its collection: no consent, and no other basis of its source.</summary>
    NoBasis,

    /// <summary>The source's mode of measurement does not take such messages.</summary>
    NotInMode,

    /// <summary>A machine that says so itself.</summary>
    Bot,

    /// <summary>Its message id came before, with another content: no repetition, and which of both is true only its sender knows.</summary>
    OtherContent,
}
