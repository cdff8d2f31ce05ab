using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Finds out whether new rows are further lines of unlinked purchases that the columns hold already: these can be put together only
/// by building anew.</summary>
sealed class UnlinkedLines(Overlay journeys, LogReader reader)
{
    readonly List<(long Sequence, int Source, byte[] Order)> _suspects = [];

    /// <summary>Remembers what to look up; nothing is read while the caller walks over the log.</summary>
    public void Note(in StoredRow row)
    {
        if (row.Order.IsEmpty)
            return;
        Note(row, journeys.Base);
        if (journeys.Recent is { } recent)
            Note(row, recent);
    }

    /// <summary>Whether one of them has the order, source and time of an unlinked row in the columns.</summary>
    public bool AnyIsKnown() => _suspects.Exists(IsKnown);

    void Note(in StoredRow row, JourneyColumns columns)
    {
        var times = columns.Times.Span[columns.LinkedCount..columns.Count];
        for (var at = FirstAt(times, row.Time); at < times.Length && times[at] == row.Time; at++)
            _suspects.Add((columns.Sequences.Span[columns.LinkedCount + at], row.Source, row.Order.ToArray()));
    }

    bool IsKnown((long Sequence, int Source, byte[] Order) suspect)
    {
        using var known = reader.Rows(suspect.Sequence, suspect.Sequence);
        return known.Next() && known.Row.Source == suspect.Source && known.Row.Order.SequenceEqual(suspect.Order);
    }

    static int FirstAt(TimeValues times, long time)
    {
        var (low, high) = (0, times.Length);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (times[middle] < time)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
