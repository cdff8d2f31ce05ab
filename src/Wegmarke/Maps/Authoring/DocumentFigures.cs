using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Authoring;

/// <summary>What was measured at the touchpoints that the steps of a document are bound to.</summary>
/// <param name="Cells">One for each step; null where nothing was measured.</param>
/// <param name="StillThere">Distinct customers with this step or a later one.</param>
/// <param name="Customers">All of the map.</param>
/// <param name="AtTouchpoint">Distinct customers by step and touchpoint.</param>
/// <param name="ChannelOf">The channel that most contacts of a touchpoint came through.</param>
sealed record DocumentFigures(
    IReadOnlyList<CellFigures?> Cells, IReadOnlyList<long> StillThere, long Customers,
    IReadOnlyDictionary<(int Step, string Touchpoint), long> AtTouchpoint, IReadOnlyDictionary<string, string> ChannelOf)
{
    /// <param name="steps">In the order in which they are drawn.</param>
    public static DocumentFigures Of(TenantJourneys data, int model, IReadOnlyList<DocumentStep> steps)
    {
        var maps = new PhaseMaps(data, model, new(data.Journeys));
        var claims = StepClaims.Of(maps, steps);
        var cells = new CellFigures?[steps.Count];
        foreach (var layer in claims.Layers())
        {
            foreach (var cell in Analyze.TouchpointCells(data.Journeys, claims.Map(layer)).Cells.Where(cell => cell.Customers > 0))
                cells[cell.Cell.Cell] = cell;
        }
        var whole = claims.Map([.. Enumerable.Range(0, steps.Count)]);
        var reached = ReachedCells.From(Analyze.Run(data.Journeys, slice => ReachedCells.Of(slice, whole), ReachedCells.Merge));
        var all = Analyze.TouchpointCells(data.Journeys, new CellMap(model, maps.Phases, new int[data.Touchpoints.Count * maps.Stride], 1));
        return new(cells, reached.Customers, all.Customers, claims.Customers(), Channels(maps));
    }

    static Dictionary<string, string> Channels(PhaseMaps maps)
    {
        var (data, channels) = (maps.Data, TouchpointUses.MainChannels(maps));
        return data.Touchpoints.Index().ToDictionary(touchpoint => touchpoint.Item, touchpoint => data.Channels[channels[touchpoint.Index]]);
    }
}
