namespace Wegmarke.Engine;

/// <summary>What of a path counts. With the path D A B B C D C C:</summary>
public enum PathTransform
{
    /// <summary>Every touch as it is: D A B B C D C C.</summary>
    Unique,

    /// <summary>Each kind at its first touch: D A B C.</summary>
    First,

    /// <summary>The same, told apart by how often it occurs: D(2) A(1) B(2) C(3).</summary>
    Frequency,

    /// <summary>Of touches right after each other the last: D A B C D C.</summary>
    Exposure,
}
