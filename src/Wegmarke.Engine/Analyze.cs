using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Runs an analysis over all interactions with a thread for each processor.</summary>
public static class Analyze
{
    public static TouchpointCells TouchpointCells(Overlay journeys, CellMap map) =>
        Engine.TouchpointCells.From(Run(journeys, slice => Engine.TouchpointCells.Of(slice, map), Engine.TouchpointCells.Merge));

    public static Transitions Transitions(Overlay journeys, CellMap map, TransitionUnit unit) =>
        Engine.Transitions.From(Run(journeys, slice => Engine.Transitions.Of(slice, map, unit), Engine.Transitions.Merge));

    /// <summary>One partial for each share of about equal interactions, merged in order.</summary>
    public static TPartial Run<TPartial>(Overlay journeys, Func<JourneySlice, TPartial> partialOf, Func<TPartial, TPartial, TPartial> merge)
    {
        var slices = journeys.Slices(Environment.ProcessorCount);
        var partials = new TPartial[slices.Count];
        Lanes.Run(slices.Count, item => partials[item] = partialOf(slices[item]));
        return partials.Aggregate(merge);
    }
}
