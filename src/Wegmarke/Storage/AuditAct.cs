namespace Wegmarke.Storage;

/// <summary>What an entry of the audit log says was done. The names are stored; those of <see cref="ProtocolKind"/> mean the same here.</summary>
public enum AuditAct
{
    Erase,
    Retain,
    Done,
    Repeated,
    Access,
    Object,
    Withdraw,
    Settings,
    Retained,
    Consent,
    Revoke,
    Consents,
    Restrict,
    Lift,

    /// <summary>Somebody looked at a single customer.</summary>
    Profile,

    /// <summary>Two identifiers were decided to be one customer.</summary>
    ProfileLink,

    /// <summary>Two identifiers were decided never to be one customer.</summary>
    ProfileUnlink,

    /// <summary>Such a decision was taken back.</summary>
    ProfileUndo,

    /// <summary>Data of several customers left the program as a file or a list.</summary>
    Export,

    /// <summary>A setting, a rule, a map or another document was stored.</summary>
    Set,

    /// <summary>A document was removed.</summary>
    Remove,

    /// <summary>A key was made.</summary>
    Key,

    /// <summary>A key was revoked.</summary>
    KeyRevoked,

    /// <summary>Somebody was invited, or became something to a tenant.</summary>
    User,

    /// <summary>Somebody's role was changed or taken.</summary>
    Role,

    /// <summary>Somebody was shut out.</summary>
    Lock,

    /// <summary>Somebody was let in again.</summary>
    Unlock,

    /// <summary>A new link to set a password by.</summary>
    Link,

    /// <summary>Somebody's second factor was taken.</summary>
    SecondFactor,

    /// <summary>A link was made that shows a drawing to whoever has it.</summary>
    Share,

    /// <summary>Such a link was revoked.</summary>
    ShareRevoked,

    /// <summary>The oldest entries of the audit log itself were past their time.</summary>
    Cut,
}
