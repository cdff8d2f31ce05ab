namespace Wegmarke.Engine.Building;

/// <summary>Columns made of two, profile by profile from the one or the other. Copies runs; nothing is sorted or derived anew.</summary>
static class ColumnSplice
{
    public static JourneyColumns Of(JourneyColumns left, JourneyColumns right, Bitmap fromRight)
    {
        var runs = new PositionRuns(left, right, fromRight);
        return new()
        {
            ProfileCount = fromRight.Length,
            Count = runs.Count,
            LinkedCount = runs.Offsets[^1],
            TouchpointCount = Math.Max(left.TouchpointCount, right.TouchpointCount),
            ChannelCount = Math.Max(left.ChannelCount, right.ChannelCount),
            Offsets = new(runs.Offsets),
            Touchpoints = Join(runs, columns => columns.Touchpoints),
            Channels = Join(runs, columns => columns.Channels),
            Times = new(Join(runs, columns => columns.Times.Low), Join(runs, columns => columns.Times.High)),
            Sequences = Join(runs, columns => columns.Sequences),
            Phases = [.. Enumerable.Range(0, left.Phases.Count).Select(model => Join(runs, columns => columns.Phases[model]))],
            Purchases = Join(runs, columns => columns.Purchases),
            Refunds = Join(runs, columns => columns.Refunds),
            Conversions = Join(runs, columns => columns.Conversions),
            JourneyStarts = Join(runs, columns => columns.JourneyStarts),
            ServiceStarts = Join(runs, columns => columns.ServiceStarts),
            Values = Join(runs, columns => columns.Values),
            Costs = Join(runs, columns => columns.Costs),
            Scores = Join(runs, columns => columns.Scores),
            LineSequences = Join(runs, columns => columns.LineSequences),
        };
    }

    static Column<T> Join<T>(PositionRuns runs, Func<JourneyColumns, Column<T>> column) where T : unmanaged
    {
        var joined = GC.AllocateUninitializedArray<T>(runs.Count);
        var at = 0;
        foreach (var run in runs.Runs)
        {
            column(run.Source).Span[run.From..run.To].CopyTo(joined.AsSpan(at));
            at += run.Length;
        }
        return new(joined);
    }

    static Bitmap Join(PositionRuns runs, Func<JourneyColumns, Bitmap> bitmap)
    {
        var joined = new ulong[Bitmap.WordsFor(runs.Count)];
        var at = 0;
        foreach (var run in runs.Runs)
        {
            CopyBits(bitmap(run.Source).Words, run, joined, at);
            at += run.Length;
        }
        return new(runs.Count, new Column<ulong>(joined));
    }

    static void CopyBits(ReadOnlySpan<ulong> words, PositionRun run, Span<ulong> joined, int at)
    {
        for (var from = run.From; from < run.To;)
        {
            var take = Math.Min(run.To - from, Math.Min(64 - (from & 63), 64 - (at & 63)));
            var bits = (words[from >> 6] >> from) & (ulong.MaxValue >> (64 - take));
            joined[at >> 6] |= bits << at;
            (from, at) = (from + take, at + take);
        }
    }

    static SparseColumn<T> Join<T>(PositionRuns runs, Func<JourneyColumns, SparseColumn<T>> column) where T : unmanaged
    {
        var (positions, values, at) = (new List<int>(), new List<T>(), 0);
        foreach (var run in runs.Runs)
        {
            var source = column(run.Source);
            var first = source.FirstAt(run.From);
            var end = source.FirstAt(run.To);
            foreach (var position in source.Positions[first..end])
                positions.Add(position - run.From + at);
            values.AddRange(source.Values[first..end]);
            at += run.Length;
        }
        return new(new([.. positions]), new([.. values]));
    }
}
