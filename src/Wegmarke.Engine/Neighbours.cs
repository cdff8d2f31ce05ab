namespace Wegmarke.Engine;

/// <summary>What stands right after, or right before, a run of steps: path by path, step by step.</summary>
/// <param name="Occurrences">How often the run occurs; neighbours sum to it.</param>
/// <param name="Customers">Distinct profiles with the run.</param>
/// <param name="Found">In order of cell and part.</param>
public sealed record Neighbours(long Occurrences, long Customers, IReadOnlyList<NeighbourFigures> Found)
{
    /// <summary>One pass over what is kept; allocates a tally for each cell and part.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">Not by channel.</param>
    /// <param name="scope">The paths that are looked through.</param>
    /// <param name="run">Which steps, and on which side to look.</param>
    public static Neighbours Of(JourneyQuestion question, CellMap map, PathScope scope, StepRun run) =>
        question.Run(source => NeighbourTallies.Of(source, map, question.Cut, (scope, run)), NeighbourTallies.Merge).Result();
}
