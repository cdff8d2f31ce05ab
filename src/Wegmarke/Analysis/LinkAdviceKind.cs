namespace Wegmarke.Analysis;

public enum LinkAdviceKind
{
    /// <summary>Interactions name nobody: bring an identifier.</summary>
    BringAnIdentifier,

    /// <summary>Devices whose owner is unknown: pass the customer's identifier at login, order or sign-up.</summary>
    NameTheOwnerOfTheDevice,

    /// <summary>Kinds of identifiers that no row names together: one file that has both joins their customers.</summary>
    JoinKindsThatNeverMeet,

    /// <summary>Values that identify nobody: placeholders, shared mailboxes, malformed ones.</summary>
    MendValues,
}
