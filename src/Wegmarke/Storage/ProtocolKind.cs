namespace Wegmarke.Storage;

/// <summary>What an entry of the protocol says was done. The names are stored.</summary>
public enum ProtocolKind
{
    /// <summary>An erasure was begun: from here on it happens, whatever comes between.</summary>
    Erase,

    /// <summary>Rows past their time are to go.</summary>
    Retain,

    /// <summary>What an earlier entry began is finished: not even deleted pages hold any of it.</summary>
    Done,

    /// <summary>What an earlier entry did was done again on a log put back from a backup.</summary>
    Repeated,

    /// <summary>Somebody was told what is known of them.</summary>
    Access,

    /// <summary>Somebody objected to marketing.</summary>
    Object,

    /// <summary>Somebody took an objection back.</summary>
    Withdraw,

    /// <summary>How long things are kept was changed.</summary>
    Settings,

    /// <summary>Something past its time went that is not in the log: files, counters, entries of the audit log.</summary>
    Retained,

    /// <summary>Somebody gave consent.</summary>
    Consent,

    /// <summary>Somebody withdrew consent.</summary>
    Revoke,

    /// <summary>A file of consents and withdrawals came in.</summary>
    Consents,

    /// <summary>Somebody's data may only be stored from here on.</summary>
    Restrict,

    /// <summary>A restriction ended.</summary>
    Lift,
}
