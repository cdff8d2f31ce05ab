namespace Wegmarke.Engine;

/// <summary>How often customers take which path: the most frequent ones, and how many paths stand at each step where.</summary>
/// <param name="Paths">Units, or ways back to a purchase, that have a path.</param>
/// <param name="Without">Those that have none: without the first step, or that never come to the goal.</param>
/// <param name="Customers">Distinct profiles with a path.</param>
/// <param name="Distinct">Different paths and parts; at least so many when some are rare.</param>
/// <param name="Rare">Paths beyond the limit of different ones, which are counted together. What they hold is in no path of <paramref name="Top"/> that came up
/// later than the limit.</param>
/// <param name="Top">The most frequent, of equally frequent ones those whose cells come first. The first code is the part, cells follow.</param>
/// <param name="Standing">Per step told and cell how many paths stand there.</param>
public sealed record PathCounts(long Paths, long Without, long Customers, long Distinct, long Rare, IReadOnlyList<int[]> Top, IReadOnlyList<long[]> Standing)
{
    /// <summary>How often each of <see cref="Top"/> is taken.</summary>
    public required IReadOnlyList<long> TopCounts { get; init; }

    /// <summary>One pass over what is kept; memory is bounded by the limits of <see cref="PathTallies"/>.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">Not by channel; cells in the order that decides between equally frequent paths.</param>
    /// <param name="scope">Which stretch is a path.</param>
    /// <param name="shape">How much of it is wanted.</param>
    public static PathCounts Of(JourneyQuestion question, CellMap map, PathScope scope, PathShape shape) =>
        question.Run(source => PathTallies.Of(source, map, question.Cut, scope, shape.Steps), PathTallies.Merge).Result(shape.Top);
}
