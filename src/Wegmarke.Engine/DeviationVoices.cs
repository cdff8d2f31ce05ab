using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The interactions at which customers felt worst in units that deviate in some way.</summary>
public static class DeviationVoices
{
    /// <summary>Per deviation log sequences of interactions with a feeling below 0, the worst first; of equal ones the earlier in the log first. One pass.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">That of the conformance.</param>
    /// <param name="scope">That of the conformance.</param>
    /// <param name="deviations">Some that were found.</param>
    /// <param name="most">Interactions of each.</param>
    public static IReadOnlyList<IReadOnlyList<long>> Of(JourneyQuestion question, CellMap map, ConformanceScope scope, IReadOnlyList<Deviation> deviations, int most) =>
        deviations.Count == 0 ? [] :
        [
            .. question.Run(source => Of(source, map, question.Cut, (scope, deviations, most)), (left, right) => Merge(left, right, most))
                .Select(found => (IReadOnlyList<long>)[.. found.Order().Take(most).Select(felt => felt.Sequence)]),
        ];

    static List<(int Feeling, long Sequence)>[] Of(StepSource source, CellMap map, UnitCut cut, (ConformanceScope Scope, IReadOnlyList<Deviation> Deviations, int Most) wanted)
    {
        map.MustCover(source.Columns);
        var (units, scores) = (new IdealUnits(source, map, cut, wanted.Scope), new SparseWalk<Score>(source.Columns.Scores));
        var slots = wanted.Deviations.Select(units.Reading.SlotOf).ToArray();
        var found = slots.Select(_ => new List<(int, long)>()).ToArray();
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            foreach (var felt in Unhappy(source.Columns, profile, end))
            {
                units.Read(felt, felt + 1);
                while (units.Next())
                {
                    for (var at = 0; at < slots.Length; at++)
                    {
                        if (units.Reading.Slots.Contains(slots[at]) && !(wanted.Scope.OnlyCountsOthers && units.Reading.Common == 0))
                            Collect(source.Columns, units.Paths.Positions, scores, found[at]);
                    }
                }
            }
        }
        return Merge(found, [.. slots.Select(_ => new List<(int, long)>())], wanted.Most);
    }

    /// <summary>The few profiles, of some neighbouring ones, that felt badly somewhere.</summary>
    static List<int> Unhappy(JourneyColumns columns, int profile, int endProfile)
    {
        var offsets = columns.Offsets.Span;
        var positions = columns.Scores.Positions;
        var unhappy = new List<int>();
        for (var at = columns.Scores.FirstAt(offsets[profile]); at < positions.Length && positions[at] < offsets[endProfile]; at++)
        {
            if (columns.Scores.Values[at].Feeling >= 0)
                continue;
            while (offsets[profile + 1] <= positions[at])
                profile++;
            if (unhappy.Count == 0 || unhappy[^1] != profile)
                unhappy.Add(profile);
        }
        return unhappy;
    }

    static void Collect(JourneyColumns columns, ReadOnlySpan<int> positions, SparseWalk<Score> scores, List<(int Feeling, long Sequence)> found)
    {
        foreach (var position in positions)
        {
            foreach (var score in scores.At(position))
            {
                if (score.Feeling < 0)
                    found.Add((score.Feeling, columns.Sequences.Span[position]));
            }
        }
    }

    static List<(int Feeling, long Sequence)>[] Merge(List<(int Feeling, long Sequence)>[] left, List<(int Feeling, long Sequence)>[] right, int most) =>
        [.. left.Zip(right, (one, other) => one.Concat(other).Order().DistinctBy(felt => felt.Sequence).Take(most).ToList())];
}
