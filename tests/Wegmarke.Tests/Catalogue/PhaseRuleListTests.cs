using Wegmarke.Catalogue;
using Wegmarke.Engine;
using PhaseRule = Wegmarke.Catalogue.PhaseRule;

namespace Wegmarke.Tests.Catalogue;

public sealed class PhaseRuleListTests
{
    static readonly TenantCatalogue s_catalogue = CatalogueStore.Shipped;

    static readonly Touchpoint s_newsletter = s_catalogue.TouchpointOf("newsletter");

    [Fact]
    public void The_same_newsletter_is_interest_for_one_customer_and_after_sales_for_another()
    {
        var six = s_catalogue.FindPhaseModel("six")!.Rules;

        Assert.Equal("interest", six.PhaseOf(s_newsletter, new(Interactions: 4, DaysSinceFirstContact: 20, DaysSinceLastPurchase: null)));
        Assert.Equal("after-sales", six.PhaseOf(s_newsletter, new(Interactions: 4, DaysSinceFirstContact: 20, DaysSinceLastPurchase: 3)));
    }

    [Fact]
    public void The_first_rule_that_matches_decides()
    {
        var rules = new PhaseRuleList([new("a") { BoughtBefore = false }, new("b") { Interactions = new(0, 5) }], "c");

        Assert.Equal("a", rules.PhaseOf(s_newsletter, ContactHistory.FirstContact));
        Assert.Equal("b", rules.PhaseOf(s_newsletter, new(1, 1, 0)));
        Assert.Equal("c", rules.PhaseOf(s_newsletter, new(6, 1, 0)));
    }

    [Fact]
    public void All_conditions_of_a_rule_must_hold()
    {
        var rule = new PhaseRule("a")
        {
            Touchpoints = new() { Roles = [TouchpointRole.Outreach] },
            BoughtBefore = true,
            Interactions = new(2, 4),
            DaysSinceFirstContact = new(10, 20),
            DaysSinceLastPurchase = new(null, 7),
        };
        var fits = new ContactHistory(3, 15, 7);

        Assert.True(rule.Matches(s_newsletter, fits));
        Assert.False(rule.Matches(s_catalogue.TouchpointOf("cart"), fits));
        Assert.False(rule.Matches(s_newsletter, fits with { Interactions = 5 }));
        Assert.False(rule.Matches(s_newsletter, fits with { DaysSinceFirstContact = 21 }));
        Assert.False(rule.Matches(s_newsletter, fits with { DaysSinceLastPurchase = 8 }));
        Assert.False(rule.Matches(s_newsletter, fits with { DaysSinceLastPurchase = null }));
    }

    [Theory]
    [InlineData("newsletter", true)]
    [InlineData("sms", true)]
    [InlineData("store-visit", true)]
    [InlineData("cart", false)]
    public void A_touchpoint_is_chosen_by_key_or_role_or_channel(string touchpoint, bool chosen)
    {
        var choice = new TouchpointChoice { Keys = ["newsletter"], Roles = [TouchpointRole.Outreach], Channels = ["store"] };

        Assert.Equal(chosen, choice.Contains(s_catalogue.TouchpointOf(touchpoint)));
    }

    [Fact]
    public void Days_since_the_last_purchase_hold_only_for_those_who_bought() =>
        Assert.False(new PhaseRule("a") { DaysSinceLastPurchase = new(0, null) }.Matches(s_newsletter, ContactHistory.FirstContact));

    [Fact]
    public void Every_interaction_has_a_phase_also_at_a_touchpoint_nobody_has_mapped()
    {
        var touchpoints = s_catalogue.Touchpoints.Append(s_catalogue.TouchpointOf(Touchpoint.UnmappedKey("Herbstaktion"))).ToArray();
        int[] numbers = [0, 1, 2, 3, 6, 14, 15, 90, 91, 365, 366, 10_000];

        foreach (var model in s_catalogue.PhaseModels)
        {
            var phases = model.Phases.Select(phase => phase.Key).ToHashSet();
            var histories = numbers.SelectMany(n => numbers.SelectMany(d => numbers.Select(p => (int?)p).Append(null).Select(p => new ContactHistory(n, d, p)))).ToArray();
            Assert.All(touchpoints, touchpoint => Assert.All(histories, history => Assert.Contains(model.Rules.PhaseOf(touchpoint, history), phases)));
        }
    }

    [Theory]
    [InlineData("after-sales", 5)]
    [InlineData("After Sales", 5)]
    [InlineData("nachkauf", 5)]
    [InlineData("Kauf", 3)]
    [InlineData("advocacy", -1)]
    [InlineData("", -1)]
    public void A_source_may_name_a_phase_by_key_or_by_name(string said, int index) =>
        Assert.Equal(index, s_catalogue.FindPhaseModel("six")!.IndexOf(said));

    [Fact]
    public void A_key_wins_over_the_name_of_an_earlier_phase()
    {
        var model = new PhaseModel("own", new("Eigenes", "Own"), new("", ""),
            [new("one", new("Zwei", "Two"), new("", ""), true), new("two", new("Eins", "One"), new("", ""), true)], new([], "one"));

        Assert.Equal(1, model.IndexOf("two"));
    }
}
