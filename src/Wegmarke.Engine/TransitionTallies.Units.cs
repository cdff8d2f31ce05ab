using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Pairs of a question with a filter, parts or units other than journeys and customers.</summary>
public sealed partial class TransitionTallies
{
    internal static TransitionTallies Of(StepSource source, CellMap map, UnitCut cut)
    {
        map.MustCover(source.Columns);
        var tallies = new TransitionTallies(map);
        var steps = new UnitSteps(source, map, cut);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            steps.Read(profile, end);
            tallies.Count(steps, source.Parts, Math.Max(1, map.Channels));
        }
        return tallies;
    }

    /// <summary>One pass over the steps; allocates only for pairs and gaps not seen before.</summary>
    void Count(UnitSteps steps, int parts, int channels)
    {
        var cells = steps.Cells;
        var units = steps.Units;
        var owners = steps.Owners;
        var times = steps.Times;
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0 && units[i] == units[i - 1])
            {
                Count(owners[i], SlotOf(cells[i - 1], WithoutPart(cells[i], parts, channels)), times[i] - times[i - 1]);
                continue;
            }
            _starts[cells[i]]++;
            if (i > 0)
                _ends[cells[i - 1]]++;
        }
        if (cells.Length > 0)
            _ends[cells[^1]]++;
    }

    /// <summary>The same cell and channel in part 0.</summary>
    static int WithoutPart(int cell, int parts, int channels) =>
        parts == 1 ? cell : cell / (parts * channels) * parts * channels + cell % channels;
}
