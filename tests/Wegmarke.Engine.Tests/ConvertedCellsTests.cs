using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class ConvertedCellsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    static string Converted(string journeys)
    {
        var table = JourneyTable.Parse(journeys);
        var columns = table.Build(new([new([], 0, [0])], 0, JourneyRules.Usual));
        var cells = ConvertedCells.From(Analyze.Run(Overlay.Over(columns), slice => ConvertedCells.Of(slice, table.Map()), ConvertedCells.Merge));
        return $"{cells.Journeys}: " + string.Join(' ', table.Touchpoints.Index().Where(name => cells.Through[name.Index] > 0)
            .Select(name => FormattableString.Invariant($"{name.Item} {cells.Through[name.Index]}@{cells.Positions[name.Index]:0.##}>{cells.Later[name.Index]}")));
    }

    [Fact]
    public void Only_journeys_that_end_in_a_conversion_count() =>
        Assert.Equal("2: visit 2@0>12 cart 1@0.5>5 buy 2@1>0", Converted("""
            ada: visit cart buy!5 visit
            bob: visit cart
            eve: visit buy!7
            """));

    [Fact]
    public void Of_several_interactions_in_a_cell_the_first_says_where_it_lies() =>
        Assert.Equal("1: visit 1@0>5 cart 1@0.33>5 buy 1@1>0", Converted("ada: visit cart visit buy!5"));

    [Theory, MemberData(nameof(Seeds))]
    public void Converted_cells_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed));
        var (journeys, slow) = SlowAnalyses.Converted(SlowJourneys.Of(rows, rules), map);
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
        {
            var sums = columns.Slices(cut).Select(slice => ConvertedCells.Of(slice, map)).Aggregate(ConvertedCells.Merge);
            Assert.Equal(string.Join(' ', [.. slow.Select(cell => cell.Through), .. slow.Select(cell => cell.Places), .. slow.Select(cell => cell.Later), journeys]), string.Join(' ', sums));
            Assert.Equal(slow.Select(cell => cell.Later), ConvertedCells.From(sums).Later);
        }
    }
}
