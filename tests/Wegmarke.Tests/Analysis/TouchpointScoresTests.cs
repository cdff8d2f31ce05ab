using System.Globalization;
using Wegmarke.Analysis;
using Wegmarke.Feedback;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class TouchpointScoresTests
{
    [Fact]
    public async Task An_answer_is_what_the_source_says_or_the_companys_contact_in_the_same_case()
    {
        var scores = await Scores("""
            customer,time,touchpoint,channel,case,Erste Antwort
            1,2024-03-01T10:00:00Z,contact-form,email,A,
            1,2024-03-01T11:00:00Z,email,email,B,
            1,2024-03-01T14:00:00Z,email,email,A,
            2,2024-03-01T10:00:00Z,contact-form,email,C,2024-03-01 13:00:00
            3,2024-03-01T10:00:00Z,contact-form,email,D,yesterday
            4,2024-03-01T10:00:00Z,live-chat,chat,E,
            4,2024-03-01T10:05:00Z,newsletter,email,,
            5,2024-03-01T10:00:00Z,service-call,phone,,
            5,2024-03-01T12:00:00Z,callback,phone,,
            """);

        Assert.Equal(
        [
            "contact-form ResponseTime Log 100 2 of 3 2024-03-01 03:00:00",
            "service-call ResponseTime Log 100 1 of 1 2024-03-01 02:00:00",
        ], scores.Scores.Select(Line));
        Assert.Equal([new SilentTouchpoint("live-chat", 1)], scores.Unanswered);
    }

    [Fact]
    public async Task Tests_and_interviews_are_means_and_the_interval_needs_five()
    {
        using var tenant = new TestTenant();
        await using var live = tenant.Live();
        var desk = new FeedbackDesk(live, TimeProvider.System);
        double[] marks = [4, 5, 6, 7, 8];
        await desk.Keep([.. marks.Select((mark, at) => new ToldTest("live-chat", new DateOnly(2024, 3, 1 + at), Marks: new Dictionary<string, double> { ["ease"] = mark }))], TestContext.Current.CancellationToken);
        await desk.Keep(new ToldInterview("live-chat", new DateOnly(2024, 2, 1), Marks: new Dictionary<string, double> { ["ease"] = 2 }), TestContext.Current.CancellationToken);

        var scores = await Of(tenant);

        Assert.Equal(["live-chat EaseOfUse Test 60 5 of  2024-03-05 ", "live-chat EaseOfUse Interview 20 1 of  2024-02-01 "], scores.Scores.Select(Line));
        Assert.Equal((40.0, 80.0, null), (Math.Round(scores.Scores[0].Low!.Value), Math.Round(scores.Scores[0].High!.Value), scores.Scores[1].Low));
        Assert.Equal(Evidence.Test, Assert.Single(scores.Best["live-chat"]).From);
    }

    [Fact]
    public async Task Nothing_known_is_no_score() => Assert.Empty((await Scores("customer,time,touchpoint\n1,2024-03-01T10:00:00Z,newsletter\n")).Scores);

    static string Line(TouchpointScore score) => string.Create(CultureInfo.InvariantCulture,
        $"{score.Touchpoint} {score.Criterion} {score.From} {score.Value:0} {score.Count} of {score.Asked} {score.Latest:yyyy-MM-dd} {score.MedianTime}");

    static async Task<TouchpointScores> Scores(string csv)
    {
        using var tenant = await new TestTenant().Import(csv);
        return await Of(tenant);
    }

    static async Task<TouchpointScores> Of(TestTenant tenant)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await TouchpointScores.Of(await store.Current(TestContext.Current.CancellationToken), (tenant.Folder, tenant.Documents), dimensions, TestContext.Current.CancellationToken);
    }
}
