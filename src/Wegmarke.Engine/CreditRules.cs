namespace Wegmarke.Engine;

/// <summary>How paths are read and conversions shared.</summary>
/// <param name="Kinds">How many kinds of touches there are.</param>
public sealed record CreditRules(int Kinds)
{
    /// <summary>Kinds that one element of a path has room for.</summary>
    public const int MostKinds = 1 << 15;

    /// <summary>By kind: left out of a path, unless nothing else is in it.</summary>
    public required bool[] LeftOut { get; init; }

    public PathTransform Transform { get; init; } = PathTransform.Unique;

    /// <summary>Milliseconds.</summary>
    public long HalfLife { get; init; } = 7 * 86_400_000L;

    /// <summary>Markov chains to build, by the touches that make a state.</summary>
    public IReadOnlyList<int> Orders { get; init; } = [];

    /// <summary>Parts that paths are split into, each with credits and chains of its own.</summary>
    public int Parts { get; init; } = 1;
}
