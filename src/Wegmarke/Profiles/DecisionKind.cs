namespace Wegmarke.Profiles;

/// <summary>What a person decided about two identifiers. Stored as a number.</summary>
public enum DecisionKind : byte
{
    Link = 1,
    NeverLink = 2,

    /// <summary>Takes an earlier decision back.</summary>
    Undo = 3,
}
