using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Feedback;

public sealed class ChecklistsTests
{
    [Fact]
    public void Shipped_checklists_speak_both_languages_and_judge_by_every_criterion()
    {
        using var tenant = new TestTenant();
        var (lists, catalogue) = (Checklists.Of(tenant.Documents), CatalogueStore.Read(tenant.Documents));

        Assert.Single(lists.All, list => list.Channels.Count == 0);
        Assert.All(lists.All, list => Assert.Equal(Enum.GetValues<Criterion>(), list.Items.Select(item => item.Criterion).Distinct().Order()));
        Assert.All(lists.All.SelectMany(list => list.Items), item => Assert.NotEqual(item.Text.De, item.Text.En));
        Expect.None(lists.All.SelectMany(list => list.Channels).Except(catalogue.Channels.Select(channel => channel.Key)));
        Expect.None(AnswerWords.Shipped.Requests.Concat(AnswerWords.Shipped.Replies).Concat(AnswerWords.Shipped.RepliesOfCases).Except(catalogue.Touchpoints.Select(touchpoint => touchpoint.Key)));
        Assert.Equal(("phone", "any"), (lists.Of(catalogue.TouchpointOf("service-call")).Key, lists.OfChannel("recommendation").Key));
    }

    [Fact]
    public void A_checklist_of_the_tenants_own_stands_instead_of_the_shipped_one()
    {
        using var tenant = new TestTenant();

        Checklists.Set(tenant.Documents, """[{"key":"chat","name":{"de":"Chat","en":"Chat"},"channels":["chat"],"items":[{"key":"polite","criterion":"ease-of-use","de":"Höflich","en":"Polite"}]}]""");

        Assert.Equal("polite", Assert.Single(Checklists.Of(tenant.Documents).OfChannel("chat").Items).Key);
        Assert.Equal("Item 'x' is of criterion 'shine'. Known are response-time, completeness, ease-of-use.", Assert.Throws<FeedbackException>(() =>
            Checklists.Set(tenant.Documents, """[{"key":"a","name":{"de":"A","en":"A"},"items":[{"key":"x","criterion":"shine","de":"X","en":"X"}]}]""")).Message);
    }

    [Theory]
    [InlineData("""[{"key":"a","name":{"de":"A","en":"A"}},{"key":"a","name":{"de":"B","en":"B"}}]""", "There are 2 checklists 'a'. Give each its own key.")]
    [InlineData("""[{"key":"a","name":{}}]""", "A checklist has no key or no name. Give it both.")]
    [InlineData("[null]", "A checklist has no key or no name. Give it both.")]
    [InlineData("""[{"key":"a","name":{"de":"A"},"items":[null]}]""", "An item of a checklist has no key or no text. Give it both.")]
    public void What_is_no_checklist_is_refused_and_nothing_kept(string json, string message)
    {
        using var tenant = new TestTenant();

        Assert.Equal(message, Assert.Throws<FeedbackException>(() => Checklists.Set(tenant.Documents, json)).Message);
        Assert.Empty(tenant.Documents.All("feedback.checklist"));
    }

    [Fact]
    public void What_an_answer_is_worth_falls_by_ratios()
    {
        var times = new AnswerTimes(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(100));

        Assert.Equal([100, 50, 0], new[] { 0.5, 10, 200 }.Select(minutes => Math.Round(times.ScoreOf(TimeSpan.FromMinutes(minutes)))));
    }
}
