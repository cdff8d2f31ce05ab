namespace Wegmarke.Profiles;

/// <summary>How two kinds of interactions stand to each other.</summary>
public enum SequenceKind
{
    /// <summary>One of the first kind is followed by one of the other.</summary>
    Then,

    /// <summary>One of the first kind is not followed by one of the other, and the time in which it might have been has passed.</summary>
    ThenNot,

    /// <summary>The first of the one kind stands before the first of the other; there are both.</summary>
    Before,
}
