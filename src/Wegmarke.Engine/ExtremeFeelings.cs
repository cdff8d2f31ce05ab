namespace Wegmarke.Engine;

/// <summary>The interactions at which customers felt best or worst, by cell.</summary>
/// <param name="Sequences">Per cell asked for, log sequences with the most extreme feeling first; of equal ones the earlier in the log first.</param>
public sealed record ExtremeFeelings(IReadOnlyDictionary<int, IReadOnlyList<long>> Sequences)
{
    /// <summary>One pass over the scores of profiles; allocates only the lists.</summary>
    /// <param name="slice">The profiles to look at.</param>
    /// <param name="map">Not by channel.</param>
    /// <param name="wanted">Per cell asked for whether the best feelings are wanted, or the worst.</param>
    /// <param name="most">Interactions kept of each cell.</param>
    public static Dictionary<int, List<(int Feeling, long Sequence)>> Of(JourneySlice slice, CellMap map, IReadOnlyDictionary<int, bool> wanted, int most)
    {
        map.MustCover(slice.Columns);
        var found = wanted.Keys.ToDictionary(cell => cell, _ => new List<(int, long)>());
        var offsets = slice.Columns.Offsets.Span;
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
            Collect(slice, offsets[first]..offsets[end], map, wanted, found);
        foreach (var list in found.Values)
            Keep(list, most);
        return found;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static Dictionary<int, List<(int Feeling, long Sequence)>> Merge(
        Dictionary<int, List<(int Feeling, long Sequence)>> left, Dictionary<int, List<(int Feeling, long Sequence)>> right)
    {
        foreach (var (cell, list) in right)
            left[cell].AddRange(list);
        return left;
    }

    public static ExtremeFeelings From(Dictionary<int, List<(int Feeling, long Sequence)>> found, int most) => new(found.ToDictionary(
        cell => cell.Key,
        cell =>
        {
            Keep(cell.Value, most);
            return (IReadOnlyList<long>)[.. cell.Value.Select(felt => felt.Sequence)];
        }));

    static void Collect(
        JourneySlice slice, Range range, CellMap map, IReadOnlyDictionary<int, bool> wanted, Dictionary<int, List<(int Feeling, long Sequence)>> found)
    {
        var (columns, from, to) = (slice.Columns, range.Start.Value, range.End.Value);
        var positions = columns.Scores.Positions;
        var scores = columns.Scores.Values;
        for (var at = columns.Scores.FirstAt(from); at < positions.Length && positions[at] < to; at++)
        {
            var position = positions[at];
            if (!slice.Keeps(position))
                continue;
            var phase = map.Phases == 0 ? 0 : Math.Min(columns.Phases[map.Model].Span[position], map.Phases);
            var cell = map.CellOf[columns.Touchpoints.Span[position] * map.Stride + phase];
            if (wanted.TryGetValue(cell, out var best))
                found[cell].Add((best ? -scores[at].Feeling : scores[at].Feeling, columns.Sequences.Span[position]));
        }
    }

    /// <summary>An interaction with several scores counts by its most extreme one.</summary>
    static void Keep(List<(int Feeling, long Sequence)> list, int most)
    {
        var kept = list.Order().DistinctBy(felt => felt.Sequence).Take(most).ToArray();
        list.Clear();
        list.AddRange(kept);
    }
}
