namespace Wegmarke.Engine;

/// <summary>Paths held against an ideal: what has to be left out of both until they are equal, and what that goes with.</summary>
/// <param name="Fit">Of all units.</param>
/// <param name="Parts">Of each part; a unit belongs to that of its first interaction.</param>
/// <param name="LeftOut">Units that were not held against it.</param>
/// <param name="Steps">In the order of the ideal.</param>
/// <param name="Deviations">Those that occur.</param>
/// <param name="Moves">Those that occur, by (from, to).</param>
/// <param name="Detours">Those that occur, per place first all of them together.</param>
public sealed record Conformance(
    IdealFit Fit, IReadOnlyList<IdealFit> Parts, long LeftOut, IReadOnlyList<IdealStepFigures> Steps, IReadOnlyList<Deviation> Deviations,
    IReadOnlyList<IdealMove> Moves, IReadOnlyList<Detour> Detours)
{
    /// <summary>One pass over what is kept; allocates for the ideal's steps and the cells beside them that occur.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">Not by channel.</param>
    /// <param name="scope">The ideal.</param>
    public static Conformance Of(JourneyQuestion question, CellMap map, ConformanceScope scope) =>
        question.Run(source => ConformanceTallies.Of(source, map, question.Cut, scope), ConformanceTallies.Merge).Result();
}
