using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class RetentionTableTests
{
    const string Header = "customer,time,touchpoint,campaign,order,value,currency,account\n";

    /// <summary>Weeks of 2024: W10 begins on 4 March, W13 on 25 March.</summary>
    const string Rows = Header
        + "1,2024-03-04T10:00:00Z,newsletter,spring,,,,A\n1,2024-03-05T10:00:00Z,store-purchase,,P1,5,EUR,\n1,2024-03-18T10:00:00Z,store-purchase,,P2,5,EUR,\n1,2024-03-26T10:00:00Z,store-purchase,,P3,5,EUR,\n"
        + "2,2024-03-06T10:00:00Z,newsletter,autumn,,,,A\n2,2024-03-12T10:00:00Z,store-purchase,,P4,5,EUR,\n"
        + "3,2024-03-18T10:00:00Z,newsletter,spring,,,,\n";

    [Fact]
    public async Task Cohorts_are_followed_to_the_end_of_the_data_and_no_further()
    {
        var table = await Ask(Rows, new());

        Assert.Equal(["2024-W10 2: 2 1 1 1", "2024-W12 1: 1 0 - -"], table.Cohorts.Select(cohort => $"{cohort.Cohort} {cohort.Customers}: {Text(cohort.Active)}"));
        Assert.Equal(["1 2 2 2 | 0 0 1 1 | 0 0 0 1", "0 0 - - | 0 0 - - | 0 0 - -"], table.Cohorts.Select(cohort => $"{Text(cohort.Bought)} | {Text(cohort.BoughtTwice)} | {Text(cohort.BoughtThrice)}"));
        Assert.Equal((3, 0, "2024-W13"), (table.Customers, table.Earlier, table.OpenUnit));
    }

    [Fact]
    public async Task All_together_rest_on_the_cohorts_that_were_followed_so_long_through_whole_weeks()
    {
        Assert.Equal(["0 3 3 1 0", "1 2 1 2 0", "2 2 1 2 1"], (await Ask(Rows, new())).Together.Select(row => $"{row.After} {row.Customers} {row.Active} {row.Bought} {row.BoughtTwice}"));
    }

    [Fact]
    public async Task Whoever_was_known_before_the_period_is_in_no_cohort()
    {
        var table = await Ask(Rows, new() { From = "2024-03-11", To = "2024-03-25" });

        Assert.Equal(["2024-W12: 1 -"], table.Cohorts.Select(cohort => $"{cohort.Cohort}: {Text(cohort.Active)}"));
        Assert.Equal((1, 2, null), (table.Customers, table.Earlier, table.OpenUnit));
    }

    [Fact]
    public async Task A_split_is_by_the_first_contact_so_that_parts_sum_to_the_whole()
    {
        var table = await Ask(Rows, new() { By = "campaign" });

        Assert.Equal(["2024-W10 spring 1", "2024-W10 autumn 1", "2024-W12 spring 1"], table.Cohorts.Select(cohort => $"{cohort.Cohort} {cohort.Part!.Value} {cohort.Customers}"));
    }

    [Fact]
    public async Task Accounts_are_followed_as_one()
    {
        Assert.Equal(["2024-W10 1: 1 1 1 1", "2024-W12 1: 1 0 - -"], (await Ask(Rows, new() { Per = "account" })).Cohorts.Select(cohort => $"{cohort.Cohort} {cohort.Customers}: {Text(cohort.Active)}"));
    }

    [Fact]
    public async Task It_is_not_asked_per_journey()
    {
        var refused = await Assert.ThrowsAsync<QuestionException>(() => Ask(Rows, new() { Per = "journey" }));

        Assert.Equal("'retention' is asked per customer or account, not per journey: it follows them from their first contact on.", refused.Message);
    }

    [Fact]
    public async Task Nobody_makes_no_cohort() => Assert.Empty((await Ask("customer,time,touchpoint\n", new())).Cohorts);

    static Task<RetentionTable> Ask(string rows, QuestionText question) =>
        Answering.Ask(rows, question with { Per = question.Per ?? "customer" }, asked => RetentionTable.Of(asked, CalendarUnit.Week, TestContext.Current.CancellationToken));

    static string Text(IReadOnlyList<long?> figures) => string.Join(' ', figures.Select(figure => figure?.ToString() ?? "-"));
}
