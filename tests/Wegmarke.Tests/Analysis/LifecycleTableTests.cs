using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class LifecycleTableTests
{
    const string Rows = """
        customer,time,touchpoint,campaign
        1,2024-01-10T10:00:00Z,newsletter,spring
        1,2024-02-10T10:00:00Z,newsletter,autumn
        1,2024-04-10T10:00:00Z,newsletter,
        2,2024-02-11T10:00:00Z,newsletter,autumn
        2,2024-03-11T10:00:00Z,newsletter,
        ,2024-03-12T10:00:00Z,newsletter,

        """;

    [Fact]
    public async Task Customers_are_new_stay_come_back_and_stay_away()
    {
        var table = await Ask(new());

        Assert.Equal(
        [
            "2024-01: 1 = 1 new + 0 + 0, 0 dormant, 1",
            "2024-02: 2 = 1 new + 1 + 0, 0 dormant, 1",
            "2024-03: 1 = 0 new + 1 + 0, -1 dormant, -1",
            "2024-04: 1 = 0 new + 0 + 1, -1 dormant, 0",
        ], table.Rows.Select(Text));
        Assert.Equal(["False", "True", "True", "False"], table.Rows.Select(row => $"{row.IsWhole}"));
    }

    [Fact]
    public async Task What_somebody_is_in_a_period_the_time_before_it_says()
    {
        Assert.Equal(["2024-03: 1 = 0 new + 1 + 0, -1 dormant, -1"], (await Ask(new() { From = "2024-03", To = "2024-04" })).Rows.Select(Text));
    }

    [Fact]
    public async Task A_split_is_by_the_first_contact()
    {
        var whole = await Ask(new());
        var parts = await Ask(new() { By = "campaign" });

        Assert.Equal(["autumn 2024-03: 1 = 0 new + 1 + 0, 0 dormant, 0", "spring 2024-03: 0 = 0 new + 0 + 0, -1 dormant, -1"],
            parts.Rows.Where(row => row.Bucket == "2024-03" && row.Part!.Value is not null).Select(row => $"{row.Part!.Value} {Text(row)}"));
        Assert.Equal(whole.Rows.Select(row => (row.Bucket, row.New, row.Active, row.Dormant)),
            parts.Rows.GroupBy(row => row.Bucket).Select(bucket => (bucket.Key, bucket.Sum(row => row.New), bucket.Sum(row => row.Active), bucket.Sum(row => row.Dormant))));
    }

    static string Text(LifecycleRow row) => $"{row.Bucket}: {row.Active} = {row.New} new + {row.Returning} + {row.Resurrected}, {row.Dormant} dormant, {row.Change}";

    static Task<LifecycleTable> Ask(QuestionText question) =>
        Answering.Ask(Rows, question with { Per = "customer" }, asked => LifecycleTable.Of(asked, CalendarUnit.Month, TestContext.Current.CancellationToken));
}
