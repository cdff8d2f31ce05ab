using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Units that do not lie side by side in the columns: sessions and cases, and values held.</summary>
sealed partial class FunnelTallies
{
    void CountUnits(FunnelPath path, UnitCut cut)
    {
        var everything = new CellMap(0, 0, new int[_source.Columns.TouchpointCount], 1);
        var units = new UnitSteps(_source with { Split = null }, everything, cut);
        var tries = new FunnelTries(_source.Columns, path);
        for (var profile = _source.Slice.FirstProfile; _source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            units.Read(profile, end);
            tries.Read(units);
            for (var from = 0; from < units.Units.Length;)
            {
                var to = from + 1;
                while (to < units.Units.Length && units.Units[to] == units.Units[from])
                    to++;
                CountUnit(units, tries, from, to);
                from = to;
            }
        }
    }

    void CountUnit(UnitSteps units, FunnelTries tries, int from, int to)
    {
        for (var found = tries.Begin(from, to); found; found = tries.Next())
        {
            var last = tries.Last;
            Count(units.Owners[from], tries.Places, units.Positions[tries.First], last < 0 || last + 1 == to ? -1 : units.Positions[last + 1]);
        }
    }
}
