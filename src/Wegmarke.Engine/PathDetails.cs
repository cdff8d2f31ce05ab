using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>The figures of some paths, and the flow of all.</summary>
/// <param name="Figures">In the order of the paths asked for.</param>
public sealed record PathDetails(IReadOnlyList<PathFigures> Figures, PathFlow Flow)
{
    /// <summary>One pass over what is kept; allocates for the paths and nodes asked for.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">That of the counts.</param>
    /// <param name="scope">That of the counts.</param>
    /// <param name="counts">Says which paths and, by what stands where, which nodes.</param>
    /// <param name="mostNodes">Nodes of a step besides that of all others.</param>
    public static PathDetails Of(JourneyQuestion question, CellMap map, PathScope scope, PathCounts counts, int mostNodes)
    {
        var wanted = new PathWanted(counts.Top, PathFlow.Busiest(counts.Standing, mostNodes), map.Cells);
        return question.Run(source => PathDetailTallies.Of(source, map, question.Cut, scope, wanted), PathDetailTallies.Merge).Result();
    }
}
