using System.Globalization;
using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class ConformanceTableTests
{
    /// <summary>Two as intended, one past the visit, one who only came to look.</summary>
    const string Rows = """
        customer,time,touchpoint,channel,order,value,currency
        1,2024-03-01T10:00:00Z,newsletter,email,,,
        1,2024-03-01T12:00:00Z,website-visit,web,,,
        1,2024-03-02T10:00:00Z,store-purchase,store,A,10,EUR
        2,2024-03-01T10:00:00Z,newsletter,email,,,
        2,2024-03-01T12:00:00Z,website-visit,web,,,
        2,2024-03-02T10:00:00Z,store-purchase,store,B,30,EUR
        3,2024-03-01T10:00:00Z,newsletter,social,,,
        3,2024-03-02T10:00:00Z,store-purchase,store,C,5,EUR
        4,2024-03-01T10:00:00Z,website-visit,web,,,
        4,2024-03-01T11:00:00Z,complaint,phone,,,
        """;

    [Theory]
    [InlineData("newsletter, Website visit,store-purchase", "given")]
    [InlineData("top-variant", "top-variant")]
    [InlineData("likeliest", "likeliest")]
    public async Task An_ideal_is_named_or_found(string ideal, string source)
    {
        var table = await Ask(ideal);

        Assert.Equal((source, "newsletter website-visit store-purchase"), (table.IdealFrom, string.Join(' ', table.Ideal)));
        Assert.Equal((4, 4, 2, 0.5, 1 + 3L), (table.Fit.Units, table.Fit.Customers, table.Fit.Exact, table.Fit.ExactShare, table.Fit.Cost));
        Assert.Equal((1 + 1 + 4 / 5.0 + 2 / 5.0) / 4, table.Fit.AverageFitness!.Value, 12);
        Assert.Equal(1 - 4 / 22.0, table.Fit.LogFitness!.Value, 12);
    }

    [Fact]
    public async Task Steps_and_deviations_say_what_they_go_with()
    {
        var table = await Ask("newsletter,website-visit,store-purchase");

        Assert.Equal([new("newsletter", 3, 1, 0, 0, 3), new("website-visit", 3, 1, 0, 0, 3), new("store-purchase", 3, 0, 0, 1, 3)], table.Steps);
        Assert.Equal(
            ["skipped newsletter 1: 1 of 4", "skipped website-visit 2: 1 of 3", "left website-visit 2: 1 of 3", "extra complaint : 1 of 4"],
            table.Deviations.Select(row => $"{row.Kind} {row.Touchpoint} {row.Step}: {row.Units} of {row.Compared}"));
        Assert.Equal(("EUR", new ContrastRow(500, 2000, -1500, 0, 0, IsSure: false)), (table.Currency, table.Deviations[1].Value! with { Low = 0, High = 0 }));
        Assert.Equal((1.0, 1.0), (table.Deviations[1].Conversion!.With, table.Deviations[1].Conversion!.Without));
        Assert.Null(table.Deviations[1].Satisfaction);
    }

    [Fact]
    public async Task Parts_are_those_of_first_interactions()
    {
        var table = await Ask("newsletter,website-visit,store-purchase", by: "channel");

        Assert.Equal(["email 2 1", "social 1 0.8", "web 1 0.4"], table.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Part!.Value} {part.Units} {part.AverageFitness:0.##}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_step_that_the_catalogue_knows_and_nobody_uses_is_skipped_by_all() =>
        Assert.Equal((0, 3, 0, 1), (await Ask("newsletter,wishlist,store-purchase")).Steps[1] is var step ? (step.Aligned, step.Skipped, step.OutOfOrder, step.NotReached) : default);

    [Fact]
    public async Task What_is_no_ideal_is_refused()
    {
        Assert.Equal("'beam', said to 'ideal', is no touchpoint. 'wegmarke touchpoints' lists those there are.", (await Assert.ThrowsAsync<QuestionException>(() => Ask("newsletter,beam"))).Message);
        Assert.StartsWith("The ideal has 65 steps; it has 1 to 64.", (await Assert.ThrowsAsync<QuestionException>(() => Ask(string.Join(',', Enumerable.Repeat("newsletter", 65))))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The question keeps no path, so none is the most frequent.", (await Assert.ThrowsAsync<QuestionException>(() => Ask("top-variant", rows: "customer,time,touchpoint\n"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The question keeps no path with a conversion", (await Assert.ThrowsAsync<QuestionException>(() => Ask("likeliest", rows: "customer,time,touchpoint\n1,2024-03-01T10:00:00Z,newsletter\n"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("'ideal' is missing:", Assert.Throws<QuestionException>(() => ConformanceTable.Kind.Read(_ => null, [], ReportingZone.Of(new()))).Message, StringComparison.Ordinal);
    }

    static Task<ConformanceTable> Ask(string ideal, string? by = null, string rows = Rows) =>
        Questions.Ask(rows, new() { By = by }, asked => ConformanceTable.Of(asked, Questions.Options(("ideal", ideal))));
}
