namespace Wegmarke.Engine;

/// <summary>The kept interactions of one unit, in order of time.</summary>
/// <param name="Owner">The profile.</param>
/// <param name="Number">From 1 within the owner.</param>
/// <param name="Positions">Where they stand in the columns.</param>
public sealed record JourneyUnit(JourneyColumns Columns, int Owner, int Number, ReadOnlyMemory<int> Positions)
{
    /// <summary>Some hundred profiles at a time are in memory.</summary>
    internal static IEnumerable<JourneyUnit> Of(Selecting.StepSource source, UnitCut cut)
    {
        var everything = new CellMap(0, 0, new int[source.Columns.TouchpointCount], 1);
        var steps = new Selecting.UnitSteps(source with { Split = null }, everything, cut);
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            steps.Read(first, end);
            foreach (var unit in Cut(source.Columns, steps.Positions.ToArray(), steps.Units.ToArray(), steps.Owners.ToArray()))
                yield return unit;
        }
    }

    static IEnumerable<JourneyUnit> Cut(JourneyColumns columns, int[] positions, int[] units, int[] owners)
    {
        var number = 0;
        for (var from = 0; from < positions.Length;)
        {
            var to = from + 1;
            while (to < positions.Length && units[to] == units[from])
                to++;
            number = from > 0 && owners[from - 1] == owners[from] ? number + 1 : 1;
            yield return new(columns, owners[from], number, positions.AsMemory(from..to));
            from = to;
        }
    }
}
