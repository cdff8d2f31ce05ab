using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class ReachedCellsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_cell_is_reached_by_whoever_is_in_it_or_in_a_later_one(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed) with { Channels = 0 });
        var furthest = SlowJourneys.Of(rows, rules).Where(contact => contact.Row.Profile >= 0)
            .GroupBy(contact => contact.Row.Profile, contact => CellOf(contact, map)).Select(cells => cells.Max()).ToList();
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
        {
            var reached = ReachedCells.From(columns.Slices(cut).Select(slice => ReachedCells.Of(slice, map)).Aggregate(ReachedCells.Merge));
            Assert.Equal(Enumerable.Range(0, map.Cells).Select(cell => (long)furthest.Count(last => last >= cell)), reached.Customers);
        }
    }

    static int CellOf(Contact contact, CellMap map) =>
        map.CellOf[contact.Row.Touchpoint * map.Stride + (map.Phases == 0 ? 0 : Math.Min(contact.Phases[map.Model], map.Phases))];
}
