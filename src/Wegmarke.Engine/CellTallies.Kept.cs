using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Cells of a question with a filter or parts.</summary>
public sealed partial class CellTallies
{
    internal static CellTallies Of(StepSource source, CellMap map)
    {
        map.MustCover(source.Columns);
        var tallies = new CellTallies(map);
        tallies.Count(source, new KeptCells(source, map));
        return tallies;
    }

    void Count(StepSource source, KeptCells kept)
    {
        var (columns, slice) = (source.Columns, source.Slice);
        var offsets = columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
        {
            kept.Read(offsets[profile], offsets[end]);
            if (kept.Count == 0)
                continue;
            CountVisits(columns, profile, kept);
            _linked.Add(columns, offsets[profile], kept.Masked(offsets[profile], offsets[end]));
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at += UnlinkedBlock)
        {
            var end = Math.Min(at + UnlinkedBlock, slice.EndUnlinked);
            kept.Read(at, end);
            if (kept.Count > 0)
                CountUnlinked(columns, at, kept.Masked(at, end));
        }
    }

    /// <summary>One pass over the kept interactions of some profiles; a histogram may grow.</summary>
    void CountVisits(JourneyColumns columns, int profile, KeptCells kept)
    {
        var positions = kept.Positions;
        var cells = kept.Cells;
        var offsets = columns.Offsets.Span;
        var times = columns.Times.Span;
        var starts = columns.JourneyStarts.Words;
        var latestCounted = -1;
        for (var i = 0; i < positions.Length; i++)
        {
            while (positions[i] >= offsets[profile + 1])
                profile++;
            if (cells[i] < 0)
                continue;
            _customers += profile == latestCounted ? 0 : 1;
            latestCounted = profile;
            ref var tally = ref _tallies[cells[i]];
            tally.Interactions++;
            if (tally.LatestCustomer != profile + 1)
                (tally.LatestCustomer, tally.Customers) = (profile + 1, tally.Customers + 1);
            if (i + 1 == positions.Length || positions[i + 1] >= offsets[profile + 1] || Gather.AnySet(starts, positions[i] + 1, positions[i + 1] + 1))
                continue;
            if (Map.CountsWaits)
                AddWait(ref tally, cells[i], times[positions[i + 1]] - times[positions[i]]);
            if (tally.LatestGoingOn != profile + 1)
                (tally.LatestGoingOn, tally.GoingOn) = (profile + 1, tally.GoingOn + 1);
        }
    }
}
