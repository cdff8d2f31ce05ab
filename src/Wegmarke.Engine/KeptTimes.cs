using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The first and the last time of kept interactions, linked or not; milliseconds since 1970, UTC.</summary>
public readonly record struct KeptTimes(long First, long Last)
{
    const int UnlinkedBlock = 1 << 16;

    internal static KeptTimes None { get; } = new(long.MaxValue, long.MinValue);

    /// <summary>One pass over the bits, and two times of each profile: its interactions stand in order of time.</summary>
    internal static KeptTimes Of(StepSource source)
    {
        var found = None;
        var slice = source.Slice;
        var offsets = source.Columns.Offsets.Span;
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
                found = Merge(found, Within(source, offsets[profile], offsets[profile + 1]));
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at += UnlinkedBlock)
            found = Merge(found, Within(source, at, Math.Min(at + UnlinkedBlock, slice.EndUnlinked)));
        return found;
    }

    internal static KeptTimes Merge(KeptTimes left, KeptTimes right) => new(Math.Min(left.First, right.First), Math.Max(left.Last, right.Last));

    /// <summary>Of positions in order of time.</summary>
    static KeptTimes Within(StepSource source, int from, int to)
    {
        if (source.Kept is { } kept)
            (from, to) = (Gather.FirstSet(kept.Words, from, to), Gather.EndOfSet(kept.Words, from, to));
        return from >= to ? None : new(source.Columns.Times.Span[from], source.Columns.Times.Span[to - 1]);
    }
}
