using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>What stands behind an answer.</summary>
/// <param name="Customers">Profiles with a kept interaction; of groups, groups.</param>
/// <param name="Units">Units with a kept interaction.</param>
/// <param name="Linked">Kept interactions of profiles, also those that are in no unit.</param>
/// <param name="InUnits">Those of them that are in a unit.</param>
/// <param name="Unlinked">Kept interactions of nobody known.</param>
public sealed record Reach(long Customers, long Units, long Linked, long InUnits, long Unlinked)
{
    public long Interactions => Linked + Unlinked;

    /// <summary>One pass over what is kept.</summary>
    internal static Reach Of(StepSource source, UnitCut cut)
    {
        var columns = source.Columns;
        var everything = new CellMap(0, 0, new int[columns.TouchpointCount], 1);
        var steps = new UnitSteps(source with { Split = null }, everything, cut);
        var offsets = columns.Offsets.Span;
        var words = source.Kept is { } kept ? kept.Words : default;
        long customers = 0, units = 0, linked = 0, inUnits = 0;
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            if (cut is UnitCut.Journeys or UnitCut.Within)
            {
                steps.Read(first, end);
                units += Runs(steps.Units);
                inUnits += steps.Units.Length;
            }
            for (var profile = first; profile < end; profile++)
            {
                var (from, to) = (offsets[profile], offsets[profile + 1]);
                customers += (source.Kept is null ? to > from : Gather.AnySet(words, from, to)) ? 1 : 0;
            }
            linked += source.Kept?.Count(offsets[first], offsets[end]) ?? offsets[end] - offsets[first];
        }
        var (firstUnlinked, endUnlinked) = (source.Slice.FirstUnlinked, source.Slice.EndUnlinked);
        if (cut is not (UnitCut.Journeys or UnitCut.Within))
            (units, inUnits) = (customers, linked);
        return new(customers, units, linked, inUnits, source.Kept?.Count(firstUnlinked, endUnlinked) ?? endUnlinked - firstUnlinked);
    }

    internal static Reach Merge(Reach left, Reach right) => new(
        left.Customers + right.Customers, left.Units + right.Units, left.Linked + right.Linked, left.InUnits + right.InUnits, left.Unlinked + right.Unlinked);

    static int Runs(ReadOnlySpan<int> units)
    {
        var runs = units.IsEmpty ? 0 : 1;
        for (var i = 1; i < units.Length; i++)
            runs += units[i] == units[i - 1] ? 0 : 1;
        return runs;
    }
}
