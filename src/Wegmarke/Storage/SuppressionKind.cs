namespace Wegmarke.Storage;

/// <summary>What a suppressed hash stands for. The numbers are stored.</summary>
public enum SuppressionKind : byte
{
    /// <summary>An identifier of an erased person: rows with it are dropped.</summary>
    Own = 1,

    /// <summary>An identifier that others carry, too, such as a family's tablet: rows with it are dropped unless they name somebody else.</summary>
    Shared = 2,

    /// <summary>The key of an erased row that was dated ahead: this one row is dropped.</summary>
    Row = 3,

    /// <summary>An identifier whose owner objected to marketing.</summary>
    Objection = 4,

    /// <summary>An identifier whose owner took the objection back.</summary>
    Withdrawal = 5,
}
