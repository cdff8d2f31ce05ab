namespace Wegmarke.Storage;

/// <summary>What was found wrong with a tenant's files.</summary>
public enum FindingKind
{
    /// <summary>The log's file is gone.</summary>
    MissingFile,

    /// <summary>The log was made for another tenant.</summary>
    WrongTenant,

    /// <summary>Who the log is cannot be read, or was changed.</summary>
    Identity,

    /// <summary>The head file is missing, damaged, another log's, or does not match the chain.</summary>
    Head,

    /// <summary>Acknowledged interactions at the log's end are gone: the write-ahead log was cut or damaged.</summary>
    Lost,

    /// <summary>A loss that was noticed and recorded at an earlier opening.</summary>
    KnownLoss,

    /// <summary>Rows are missing between others.</summary>
    Gap,

    /// <summary>Rows were changed.</summary>
    Row,

    /// <summary>Stored chain values were changed; their rows are whole.</summary>
    Chain,

    /// <summary>Pages of the database file cannot be read.</summary>
    Page,

    /// <summary>The name of a source, touchpoint or event that rows refer to was changed.</summary>
    Register,

    /// <summary>Another table of the log's file is damaged.</summary>
    Table,

    /// <summary>Rows were emptied, changed or cut off otherwise than the protocol of erasures says, or came back.</summary>
    Erasure,

    /// <summary>An entry of the protocol of erasures was changed, removed or moved.</summary>
    Protocol,

    /// <summary>An entry of the audit log was changed, removed or moved.</summary>
    Audit,

    /// <summary>A file made from the log is damaged; it is made again by itself.</summary>
    Derived,
}
