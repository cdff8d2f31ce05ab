using System.Globalization;
using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class SeriesTableTests
{
    const string Header = "customer,time,touchpoint,campaign,order,value,currency,score,score_kind,cost\n";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Fact]
    public async Task The_night_that_clocks_go_back_has_25_hours_told_apart_by_their_offset()
    {
        var hours = Header + string.Concat(Enumerable.Range(-2, 25).Select(hour => $"1,{new DateTimeOffset(2025, 10, 26, 0, 30, 0, TimeSpan.Zero).AddHours(hour):yyyy-MM-ddTHH:mm:ss}Z,newsletter,,,,,,,\n"));

        var series = await Ask(hours, new() { From = "2025-10-26", To = "2025-10-27" }, SeriesMetric.Interactions, CalendarUnit.Hour);

        Assert.Equal(25, series.Rows.Count);
        Assert.Equal(["2025-10-26 01:00+02:00", "2025-10-26 02:00+02:00", "2025-10-26 02:00+01:00", "2025-10-26 03:00+01:00"], series.Rows.Skip(1).Take(4).Select(row => row.Bucket));
        Assert.All(series.Rows, row => Assert.Equal((1, TimeSpan.FromHours(1)), (row.Value, row.End - row.Start)));
    }

    [Fact]
    public async Task The_day_that_clocks_go_forward_has_23_hours()
    {
        var hours = Header + string.Concat(Enumerable.Range(-1, 23).Select(hour => $"1,{new DateTimeOffset(2025, 3, 30, 0, 30, 0, TimeSpan.Zero).AddHours(hour):yyyy-MM-ddTHH:mm:ss}Z,newsletter,,,,,,,\n"));

        Assert.Equal(["01:00+01:00", "03:00+02:00"], (await Ask(hours, new(), SeriesMetric.Interactions, CalendarUnit.Hour)).Rows.Skip(1).Take(2).Select(row => row.Bucket[11..]));
        var day = Assert.Single((await Ask(hours, new() { From = "2025-03-30", To = "2025-03-31" }, SeriesMetric.Interactions, CalendarUnit.Day)).Rows);
        Assert.Equal((23, TimeSpan.FromHours(23)), (day.Value, day.End - day.Start));
    }

    [Fact]
    public async Task Weeks_are_those_of_ISO_and_empty_ones_are_there()
    {
        var series = await Ask(Header + "1,2024-12-29T12:00:00Z,newsletter,,,,,,,\n1,2025-01-19T22:30:00Z,newsletter,,,,,,,\n2,2025-01-19T23:30:00Z,newsletter,,,,,,,\n", new(), SeriesMetric.Interactions, CalendarUnit.Week);

        Assert.Equal(["2024-W52 1", "2025-W01 0", "2025-W02 0", "2025-W03 1", "2025-W04 1"], series.Rows.Select(row => $"{row.Bucket} {row.Value}"));
        Assert.Equal(["False", "True", "True", "True", "False"], series.Rows.Select(row => $"{row.IsWhole}"));
    }

    [Fact]
    public async Task Customers_count_once_in_each_bucket_and_once_in_all()
    {
        var series = await Ask(Header + "1,2024-03-01T10:00:00Z,newsletter,,,,,,,\n1,2024-03-01T11:00:00Z,newsletter,,,,,,,\n1,2024-04-01T10:00:00Z,newsletter,,,,,,,\n2,2024-04-01T10:00:00Z,newsletter,,,,,,,\n,2024-04-02T10:00:00Z,newsletter,,,,,,,\n",
            new(), SeriesMetric.Customers, CalendarUnit.Month);

        Assert.Equal(["2024-03 1 of 2", "2024-04 2 of 3"], series.Rows.Select(row => $"{row.Bucket} {row.Value} of {row.Interactions}"));
        Assert.Equal((2, 0, 2, 5), (series.Total.Value, series.Total.Unlinked, series.Total.Customers, series.Total.Interactions));
    }

    [Fact]
    public async Task Revenue_and_cost_hold_what_is_of_nobody_known_and_say_its_share()
    {
        const string Rows = Header + "1,2024-03-01T10:00:00Z,store-purchase,,A,5.00,EUR,,,\n,2024-03-01T10:00:00Z,store-purchase,,B,15.00,EUR,,,\n1,2024-03-03T10:00:00Z,store-return,,A,-2.00,EUR,,,\n1,2024-03-03T11:00:00Z,newsletter,,,,EUR,,,0.50\n";

        var revenue = await Ask(Rows, new(), SeriesMetric.Revenue, CalendarUnit.Day);
        var cost = await Ask(Rows, new(), SeriesMetric.Cost, CalendarUnit.Day);

        Assert.Equal(["2000 1500", "0 0", "-200 0"], revenue.Rows.Select(row => $"{row.Value} {row.Unlinked}"));
        Assert.Equal((1800, 1500, 1500 / 1800.0, "EUR"), (revenue.Total.Value, revenue.Total.Unlinked, revenue.Total.UnlinkedShare, revenue.Currency));
        Assert.Equal([0, 0, 50], cost.Rows.Select(row => row.Value));
    }

    [Fact]
    public async Task Scores_are_told_scale_by_scale()
    {
        var series = await Ask(Header + "1,2024-03-01T10:00:00Z,newsletter,,,,,9,nps,\n2,2024-03-01T10:00:00Z,newsletter,,,,,4,stars,\n3,2024-03-02T10:00:00Z,newsletter,,,,,2,stars,\n", new(), SeriesMetric.Score, CalendarUnit.Day);

        Assert.Equal(["2: Nps 9, Stars 4", "1: Stars 2"], series.Rows.Select(row => $"{row.Value}: {string.Join(", ", row.Scores.Select(kind => $"{kind.Kind} {kind.Mean}"))}"));
        Assert.Equal("3: Nps 9, Stars 3", $"{series.Total.Value}: {string.Join(", ", series.Total.Scores.Select(kind => $"{kind.Kind} {kind.Mean}"))}");
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Days_of_random_rows_are_those_of_the_slow_twin_and_parts_sum_to_the_whole(int seed)
    {
        var rows = AskedRow.Some(new Random(seed), 400, file: 1);
        var (whole, parts) = await Answering.Ask(AskedRow.File(rows), new() { By = "campaign", Parts = 2 }, asked => (
            SeriesTable.Of(asked with { Engine = asked.Engine with { Split = null }, Parts = [] }, SeriesMetric.Interactions, CalendarUnit.Day), SeriesTable.Of(asked, SeriesMetric.Interactions, CalendarUnit.Day)));

        var twin = rows.GroupBy(row => BerlinTime.Of(row.Time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToDictionary(day => day.Key,
            day => (day.Count(), day.Count(row => row.Customer.Length == 0 && row.Account.Length == 0)));
        Assert.Equal(twin.OrderBy(day => day.Key, StringComparer.Ordinal).Select(day => (day.Key, (long)day.Value.Item1)), whole.Rows.Where(row => row.Value > 0).Select(row => (row.Bucket, row.Value)));
        Assert.Equal(rows.Count, whole.Total.Value);
        Assert.Equal(whole.Rows.Select(row => (row.Bucket, row.Value, row.Unlinked)),
            parts.Rows.GroupBy(row => row.Bucket).Select(bucket => (bucket.Key, bucket.Sum(row => row.Value), bucket.Sum(row => row.Unlinked))));
    }

    [Fact]
    public async Task More_buckets_than_an_answer_holds_are_refused_with_a_way_out()
    {
        var refused = await Assert.ThrowsAsync<QuestionException>(() => Ask(Header + "1,2024-03-01T10:00:00Z,newsletter,,,,,,,\n", new() { From = "2000", To = "2020" }, SeriesMetric.Interactions, CalendarUnit.Hour));

        Assert.Equal("From 1999-12-31 to 2019-12-31 are about 175321 hours; an answer has at most 50000. Give a shorter period with 'from' and 'to', or a longer unit.", refused.Message);
    }

    [Fact]
    public async Task Nothing_over_all_times_has_no_buckets_and_a_period_of_nothing_has_empty_ones()
    {
        Assert.Empty((await Ask("customer,time,touchpoint\n", new(), SeriesMetric.Interactions, CalendarUnit.Day)).Rows);
        Assert.Equal([0, 0], (await Ask("customer,time,touchpoint\n", new() { From = "2024-03-01", To = "2024-03-03" }, SeriesMetric.Revenue, CalendarUnit.Day)).Rows.Select(row => row.Value));
    }

    static Task<SeriesTable> Ask(string rows, QuestionText question, SeriesMetric metric, CalendarUnit grain) => Answering.Ask(rows, question, asked => SeriesTable.Of(asked, metric, grain));
}
