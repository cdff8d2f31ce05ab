namespace Wegmarke.Engine;

/// <summary>The ideal, and which units are held against it.</summary>
/// <param name="Ideal">Cells in order; 1 to <see cref="MostSteps"/>.</param>
public sealed record ConformanceScope(IReadOnlyList<int> Ideal)
{
    /// <summary>Bits of a word.</summary>
    public const int MostSteps = 64;

    public IReadOnlyList<int> Ideal { get; } = Ideal.Count is >= 1 and <= MostSteps ? Ideal
        : throw new ArgumentOutOfRangeException(nameof(Ideal), $"The ideal has {Ideal.Count} steps; it has 1 to {MostSteps}.");

    /// <summary>Interactions of one cell right after each other are one step.</summary>
    public bool Collapses { get; init; }

    /// <summary>Units that have no step of the ideal in its place are counted, and fit badly; but what else they do is no deviation from a way they are not on.</summary>
    public bool OnlyCountsOthers { get; init; }

    /// <summary>Leaves out service journeys, which are on the way to nothing; asked per journey.</summary>
    public bool LeavesOutService { get; init; }

    /// <summary>A unit without conversion whose last interaction is later than this may still go on and is left out; milliseconds since 1970, UTC.</summary>
    public long OpenAfter { get; init; } = long.MaxValue;
}
