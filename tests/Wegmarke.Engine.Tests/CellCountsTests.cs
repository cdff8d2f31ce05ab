using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class CellCountsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void Counts_are_the_linked_interactions_of_the_slow_twin(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed));
        var slow = new long[map.Cells * Math.Max(1, map.Channels)];
        foreach (var cell in SlowAnalyses.Cells(SlowJourneys.Of(rows, rules), map))
            slow[cell.Cell.Cell * Math.Max(1, map.Channels) + Math.Max(0, cell.Cell.Channel)] = cell.Linked.Interactions;
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
            Assert.Equal(slow, columns.Slices(cut).Select(slice => CellCounts.Of(slice, map)).Aggregate(CellCounts.Merge));
    }
}
