namespace Wegmarke.Capture.Files;

/// <summary>Hashed into the keys under which order lines are known: never renumber.</summary>
enum OrderPartKind : byte
{
    Sale = 1,

    /// <summary>A row of its own for what came back.</summary>
    Return = 2,

    /// <summary>What a row says was given back of its own sale.</summary>
    Refund = 3,
}
