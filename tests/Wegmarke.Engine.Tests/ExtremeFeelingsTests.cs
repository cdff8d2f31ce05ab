using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class ExtremeFeelingsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void The_best_and_the_worst_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed) with { Channels = 0 });
        var contacts = SlowJourneys.Of(rows, rules);
        var columns = Given.Columns(rows, 60, rules);
        var wanted = Enumerable.Range(0, Math.Min(5, map.Cells)).ToDictionary(cell => cell, cell => (cell + seed) % 2 == 0);

        foreach (var cut in new[] { 1, 7 })
        {
            var found = ExtremeFeelings.From(columns.Slices(cut).Select(slice => ExtremeFeelings.Of(slice, map, wanted, 3)).Aggregate(ExtremeFeelings.Merge), 3);
            Assert.All(wanted, cell => Assert.Equal(SlowAnalyses.Extremes(contacts, map, cell.Key, cell.Value, 3), found.Sequences[cell.Key]));
        }
    }
}
