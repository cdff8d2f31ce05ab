using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class AcquisitionTableTests
{
    const string Rows = """
        customer,time,touchpoint,order,value,currency,utm_source,referrer,account
        1,2024-03-01T10:00:00Z,website-visit,,,,search,,A
        1,2024-03-01T12:00:00Z,newsletter,,,,,,
        1,2024-03-03T10:00:00Z,store-purchase,P1,10.00,EUR,,,
        1,2024-03-04T10:00:00Z,store-return,P1,-4.00,EUR,,,
        2,2024-03-02T10:00:00Z,website-visit,,,,search,,A
        3,2024-03-02T10:00:00Z,store-purchase,P2,7.00,EUR,,blog,
        ,2024-03-02T10:00:00Z,store-purchase,P3,99.00,EUR,search,,

        """;

    [Fact]
    public async Task Customers_are_told_apart_by_their_first_contact()
    {
        var table = await Ask(new(), "channel");

        Assert.Equal(["web 2 1 600 2.00:00:00 2", "store 1 1 700 00:00:00 0"], table.Rows.Select(Text));
        Assert.Equal((3, 2, 1300, "EUR", 0), (table.Customers, table.Bought, table.Revenue, table.Currency, table.Left));
        Assert.Equal((2 / 3.0, 0.5, 300.0), (table.Rows[0].Share, table.Rows[0].BoughtShare, table.Rows[0].RevenueEach));
    }

    [Fact]
    public async Task A_word_is_found_in_the_first_dimension_that_the_data_have()
    {
        var table = await Ask(new(), "source");

        Assert.Equal(("source", "utm_source"), (table.Of, table.Dimension));
        Assert.Equal(["search 2", "none 1"], table.Rows.Select(row => $"{row.First.Value ?? row.First.Kind} {row.Customers}"));
    }

    [Fact]
    public async Task Whoever_was_known_before_the_period_is_left_out()
    {
        var table = await Ask(new() { From = "2024-03-02" }, "channel");

        Assert.Equal(["store 1", "web 1"], table.Rows.Select(row => $"{row.First.Value} {row.Customers}").Order(StringComparer.Ordinal));
        Assert.Equal(1, table.Earlier);
    }

    [Fact]
    public async Task An_account_comes_by_the_first_contact_of_its_members() =>
        Assert.Equal(["store 1 1", "web 1 1"], (await Ask(new() { Per = "account" }, "channel")).Rows.Select(row => $"{row.First.Value} {row.Customers} {row.Bought}").Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_cannot_be_asked_is_refused_with_a_way_out()
    {
        Assert.Equal("Nothing says the search-term of a contact: no interaction has utm_term, search_term, search term, keyword, query. Name another dimension with 'of'; 'wegmarke dimensions' lists them.",
            (await Assert.ThrowsAsync<QuestionException>(() => Ask(new(), "search-term"))).Message);
        Assert.Equal("'acquisition' is told apart by the first contact: ask with of=campaign instead of by=campaign.",
            (await Assert.ThrowsAsync<QuestionException>(() => Ask(new() { By = "campaign" }, "channel"))).Message);
    }

    /// <summary>The middle of a bucket of times is near the time.</summary>
    static string Text(AcquisitionRow row) =>
        $"{row.First.Value} {row.Customers} {row.Bought} {row.Revenue} {TimeSpan.FromHours(Math.Round(row.MedianTime!.Value.TotalHours))} {row.MedianContacts}";

    static Task<AcquisitionTable> Ask(QuestionText question, string of) =>
        Answering.Ask(Rows, question with { Per = question.Per ?? "customer" }, asked => AcquisitionTable.Find(asked, of, top: 10, TestContext.Current.CancellationToken));
}
