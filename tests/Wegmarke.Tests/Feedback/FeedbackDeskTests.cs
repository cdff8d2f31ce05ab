using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Feedback;

public sealed class FeedbackDeskTests
{
    static readonly DateOnly s_day = new(2024, 3, 5);

    [Fact]
    public async Task What_was_kept_is_read_back_and_kept_once()
    {
        using var tenant = new TestTenant();
        await using var live = tenant.Live();
        var desk = new FeedbackDesk(live, TimeProvider.System);
        var told = new ToldTest("Live-Chat", s_day, "Ada", new Dictionary<string, double> { ["Reaktionszeit"] = 7 }, new Dictionary<string, bool> { ["understood"] = true, ["Im Chat gelöst"] = false, ["history-kept"] = true }, "zäh");

        var first = await desk.Keep([told], TestContext.Current.CancellationToken);
        var again = await desk.Keep([told, told with { Tester = "Bob" }], TestContext.Current.CancellationToken);

        Assert.Equal((1, "1", 1, "1 2"), (first.Added, string.Join(' ', first.Numbers), again.Added, string.Join(' ', again.Numbers)));
        var kept = FeedbackDesk.Kept(tenant.Folder).Tests[0];
        Assert.Equal((1, s_day, "live-chat", "Ada", "zäh"), (kept.Number, kept.Day, kept.Touchpoint, kept.Tester, kept.Note));
        Assert.Equal((70.0, 50.0, 100.0), (kept.Marks.Of(Criterion.ResponseTime), kept.Marks.Of(Criterion.Completeness), kept.Marks.Of(Criterion.EaseOfUse)));
    }

    [Theory]
    [InlineData("nowhere", "There is no touchpoint 'nowhere'.")]
    [InlineData("live-chat", "The test of 'live-chat' says nothing.")]
    public async Task What_cannot_be_kept_is_refused_and_nothing_is_stored(string touchpoint, string message)
    {
        using var tenant = new TestTenant();
        var good = new ToldTest("live-chat", s_day, Note: "gut");

        var refused = await Assert.ThrowsAsync<FeedbackException>(() => Desk(tenant).Keep([good, new ToldTest(touchpoint, s_day)], TestContext.Current.CancellationToken));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Empty(FeedbackDesk.Kept(tenant.Folder).Tests);
    }

    [Fact]
    public void Marks_outside_of_their_scale_and_days_to_come_are_refused()
    {
        using var tenant = new TestTenant();
        var reading = Desk(tenant).Reading;

        Assert.Equal("ease-of-use is 11; marks go from 0 to 10, 10 is best.",
            Assert.Throws<FeedbackException>(() => reading.Read(new ToldTest("live-chat", s_day, Marks: new Dictionary<string, double> { ["ease"] = 11 }))).Message);
        Assert.StartsWith("The day 9999-01-01 lies in the future; today is ", Assert.Throws<FeedbackException>(() => reading.Read(new ToldTest("live-chat", new(9999, 1, 1), Note: "x"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("'shiny' is no item of the checklist 'chat' of 'live-chat'. Its items: answers-in-minute,",
            Assert.Throws<FeedbackException>(() => reading.Read(new ToldTest("live-chat", s_day, Items: new Dictionary<string, bool> { ["shiny"] = true }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interview_goes_with_its_customer_and_texts_that_name_them_are_emptied()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n2002,2024-03-01T10:00:00Z,newsletter\n");
        await using var live = tenant.Live();
        var desk = new FeedbackDesk(live, TimeProvider.System);
        await desk.Keep(new ToldInterview("newsletter", s_day, "Ada", "1001", Note: "zu oft"), TestContext.Current.CancellationToken);
        await desk.Keep(new ToldInterview(null, s_day, "Ada", Note: "Kunde 1001 war unfreundlich"), TestContext.Current.CancellationToken);
        await desk.Keep(new ToldInterview("newsletter", s_day, "Ada", "2002", Note: "gut so"), TestContext.Current.CancellationToken);

        Assert.Contains("zu oft", Requests.Access(tenant.Folder, "1001").ToJson(), StringComparison.Ordinal);
        Requests.Erase(tenant.Folder, "1001");

        Assert.Equal(["2: ", "3: gut so"], FeedbackDesk.Kept(tenant.Folder).Interviews.Select(interview => $"{interview.Number}: {interview.Note}"));
    }

    [Fact]
    public async Task An_interview_of_somebody_unknown_is_refused()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");

        var refused = await Assert.ThrowsAsync<FeedbackException>(() => Desk(tenant).Keep(new ToldInterview("newsletter", s_day, Customer: "4711", Note: "x"), TestContext.Current.CancellationToken));

        Assert.EndsWith("Leave the customer out to keep the interview without one.", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Writes nothing, so that there is nothing to be closed.</summary>
    static FeedbackDesk Desk(TestTenant tenant) => new(tenant.Live(), TimeProvider.System);
}
