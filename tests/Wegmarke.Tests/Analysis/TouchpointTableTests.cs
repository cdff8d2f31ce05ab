using System.Globalization;
using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class TouchpointTableTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_figures_are_those_of_the_slow_twin(int seed)
    {
        var rows = RandomRows.Of(seed);
        using var tenant = await new TestTenant().Import(GivenRow.File(rows));

        var journeys = await tenant.Journeys();

        foreach (var model in journeys.Models)
            Assert.Equal(Lines(SlowTable.Of(rows, model.Key)), Lines(TouchpointTable.Of(journeys, model.Key)));
    }

    /// <summary>An id in the column of names: more cells than are counted at once.</summary>
    [Fact]
    public async Task Names_that_vary_from_row_to_row_are_all_counted_and_the_most_used_listed()
    {
        var rows = Enumerable.Range(0, 6000).Select(at => $"{1001 + at % 50},2024-03-01T{at % 24:00}:00:00Z,Name {at},Weg {at % 100}");
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,channel\n" + string.Join('\n', rows) + "\n1001,2024-03-02T00:00:00Z,Name 7,Weg 7\n");

        var table = TouchpointTable.Of(await tenant.Journeys(), "retail");

        Assert.Equal((50, 6001, 6000), (table.Customers, table.Rows.Sum(row => row.Interactions), table.Rows.Select(row => row.Touchpoint).Distinct().Count()));
        Assert.All(table.Rows, row => Assert.Equal($"unmapped:Weg {int.Parse(row.Touchpoint.Split(' ')[1], CultureInfo.InvariantCulture) % 100}", row.Channel));
        Assert.Equal((6000, 200, "Name 7", 2), (table.UnmappedCount, table.Unmapped.Count, table.Unmapped[0].Name, table.Unmapped[0].Interactions));
    }

    static string[] Lines(TouchpointTable table) =>
    [
        JsonSerializer.Serialize(table with { Rows = [] }),
        .. table.Rows.Select(row => JsonSerializer.Serialize(row)),
    ];
}
