namespace Wegmarke.Profiles;

/// <summary>What became of a value that was offered as an identifier. Only <see cref="Prepared"/> links anything.</summary>
public enum Preparation
{
    Prepared,
    Empty,

    /// <summary>A placeholder or a shared mailbox: it would link strangers.</summary>
    Blocked,
    TooLong,

    /// <summary>Not what its kind promises: an e-mail address without '@', a phone number with letters, bytes that are no UTF-8.</summary>
    Malformed,

    /// <summary>Its kind (session, case) names no one.</summary>
    NamesNoOne,
}
