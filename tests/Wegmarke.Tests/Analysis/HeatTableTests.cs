using System.Globalization;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Analysis;

public sealed class HeatTableTests
{
    const string Rows = """
        customer,time,touchpoint,order,value,currency,emotion,campaign
        1001,2024-03-01T10:00:00Z,website-visit,,,,,spring
        1001,2024-03-01T12:00:00Z,website-visit,,,,,
        1001,2024-03-02T10:00:00Z,newsletter,,,,,
        1001,2024-03-05T10:00:00Z,store-purchase,A,10.00,EUR,1.5,
        1002,2024-03-01T10:00:00Z,website-visit,,,,,spring
        1003,2024-03-03T10:00:00Z,newsletter,,,,,
        ,2024-03-08T23:30:00Z,store-purchase,C,99.00,EUR,,

        """;

    [Fact]
    public async Task Cells_by_phase_are_those_of_the_map()
    {
        var (table, map) = await Answering.Ask(Rows, new(), asked => (
            HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.Phase), MeasuredHeatmap.Of(asked.Journeys, new(null, Language.English, new DateOnly(2024, 4, 1), DateTimeZone.Utc))));

        var drawn = map.Rows.SelectMany(row => row.Cells.Select((cell, at) => (row.Key, map.Columns[at].Phase.Key, cell))).Where(cell => cell.cell is not null)
            .Select(cell => $"{cell.Item1} {cell.Item2} {cell.cell!.Customers} {cell.cell.Interactions} {cell.cell.Feeling?.Mean}");
        Assert.Equal(drawn.Order(StringComparer.Ordinal), table.Cells.Select(cell => $"{cell.Row} {cell.Column} {cell.Customers} {cell.Interactions} {cell.Feeling?.Mean}").Order(StringComparer.Ordinal));
        Assert.Equal((map.Frame.Customers, 3), (table.Customers, table.Rows.Count));
        Assert.Equal(100.0, table.Cells.Single(cell => cell.Row == "website-visit").PerHundred);
    }

    [Fact]
    public async Task Weeks_count_what_is_of_nobody_known_beside_and_sum_to_the_rows()
    {
        var table = await Answering.Ask(Rows, new(), asked => HeatTable.Of(asked, HeatRows.Channel, HeatColumns.Week));

        Assert.Equal(["2024-W09 5 0", "2024-W10 1 1"], table.Columns.Select(column => $"{column.Key} {column.Interactions} {column.Unlinked}"));
        Assert.Equal(table.Rows.Select(row => (row.Key, row.Interactions, row.Unlinked)), table.Cells.GroupBy(cell => cell.Row).Select(row => (row.Key, row.Sum(cell => cell.Interactions), row.Sum(cell => cell.Unlinked))));
    }

    [Fact]
    public async Task Hours_of_the_week_are_those_of_the_reporting_zone()
    {
        var table = await Answering.Ask(Rows, new(), asked => HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.WeekdayHour));

        Assert.Equal(168, table.Columns.Count);
        Assert.Equal(["Fri 11 2/2", "Fri 13 1/1", "Sat 11 1/1", "Sun 11 1/1", "Tue 11 1/1", "Sat 00 0/0+1"],
            table.Cells.OrderBy(cell => cell.Unlinked).ThenBy(cell => cell.Column, StringComparer.Ordinal).Select(cell => $"{cell.Column} {cell.Interactions}/{cell.Customers}{(cell.Unlinked > 0 ? $"+{cell.Unlinked}" : "")}"));
    }

    [Fact]
    public async Task Parts_sum_to_the_whole()
    {
        var parts = await Answering.Ask(Rows, new() { By = "campaign" }, asked => HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.Phase));

        Assert.Equal(["none newsletter 2", "none store-purchase 1", "none website-visit 1", "spring website-visit 2"],
            parts.Cells.Select(cell => $"{cell.Part!.Value ?? cell.Part.Kind} {cell.Row} {cell.Interactions}").Order(StringComparer.Ordinal));
        Assert.Equal(6, parts.Rows.Sum(row => row.Interactions));
    }

    /// <summary>Everybody who leaves feedback on the complaint is angry.</summary>
    /// <summary>Of two channels nobody can tell which of them is the odd one.</summary>
    [Theory]
    [InlineData("web:50 app:100 store:100", "web 0.5 1")]
    [InlineData("web:50 app:100", "")]
    public async Task A_channel_stalls_where_others_that_agree_let_more_go_on(string goingOnOfHundred, string expected)
    {
        var rows = goingOnOfHundred.Split(' ').Select(channel => channel.Split(':')).SelectMany(channel => Enumerable.Range(0, 100).Select(at =>
            $"{channel[0]}{at},2024-03-01T10:00:00Z,product-page,{channel[0]}\n" + (at < int.Parse(channel[1], CultureInfo.InvariantCulture) ? $"{channel[0]}{at},2024-03-02T10:00:00Z,cart,{channel[0]}\n" : "")));

        var table = await Answering.Ask($"customer,time,touchpoint,channel\n{string.Concat(rows)}", new(), asked => HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.Phase));

        Assert.Equal(expected, string.Join("; ", table.Cells.SelectMany(cell => cell.Problems).Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.At} {problem.Value} {problem.Peers}"))));
    }

    [Fact]
    public async Task A_cell_whose_customers_feel_bad_is_a_problem()
    {
        var rows = "customer,time,touchpoint,emotion\n" + string.Concat(Enumerable.Range(1000, 30).Select(customer => $"{customer},2024-03-01T10:00:00Z,complaint,{-1 - customer % 2}\n"));

        var cell = Assert.Single((await Answering.Ask(rows, new(), asked => HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.Phase))).Cells);

        Assert.Equal([new("feeling", null, -1.5, null)], cell.Problems);
    }

    [Fact]
    public async Task Nothing_has_no_cells()
    {
        Assert.Empty((await Answering.Ask("customer,time,touchpoint\n", new(), asked => HeatTable.Of(asked, HeatRows.Touchpoint, HeatColumns.WeekdayHour))).Cells);
        Assert.Empty((await Answering.Ask("customer,time,touchpoint\n", new(), asked => HeatTable.Of(asked, HeatRows.Channel, HeatColumns.Phase))).Cells);
    }
}
