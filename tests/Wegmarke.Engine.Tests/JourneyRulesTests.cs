using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class JourneyRulesTests
{
    /// <summary>Phase 0 is before the purchase; `mail` and `call` are phase 1, and so are purchases.</summary>
    static string Journeys(string journeys, JourneyRules rules)
    {
        var table = JourneyTable.Parse(journeys);
        var after = table.Touchpoints.Index().Where(name => name.Item is "mail" or "call" or "buy").Select(name => (ushort)name.Index);
        var columns = table.Build(new([new([new(1) { Touchpoints = [.. after] }], 0, [0])], 0, rules));
        return string.Concat(Enumerable.Range(0, columns.LinkedCount).Select(i =>
            (columns.ServiceStarts[i] ? " ~" : columns.JourneyStarts[i] ? " |" : " ") + table.Touchpoints[columns.Touchpoints.Span[i]] + (columns.Conversions[i] ? "!" : ""))).Trim();
    }

    static string Journeys(string journeys) => Journeys(journeys, JourneyRules.Usual);

    [Fact]
    public void A_journey_ends_with_its_conversion() =>
        Assert.Equal("|visit cart buy! |visit cart", Journeys("ada: visit cart buy!5 visit cart"));

    [Fact]
    public void A_journey_ends_after_90_days_without_an_interaction() =>
        Assert.Equal("|visit cart |cart", Journeys("ada: visit +90d cart +91d cart"));

    [Fact]
    public void A_pause_of_exactly_90_days_goes_on() =>
        Assert.Equal("|visit visit |visit", Journeys("ada: visit +90d visit +129601m visit"));

    [Fact]
    public void What_follows_a_purchase_is_a_service_journey_until_a_phase_before_purchase() =>
        Assert.Equal("|buy! ~call mail |visit mail", Journeys("ada: buy!5 call mail visit mail"));

    [Fact]
    public void A_service_journey_that_runs_into_a_purchase_was_the_way_to_it() =>
        Assert.Equal("|buy! |call mail buy! |buy! ~mail", Journeys("ada: buy!5 call mail buy!5 buy!5 mail"));

    /// <summary>In most models a purchase is the last phase before the purchase is over: a mailing still led to it.</summary>
    [Fact]
    public void A_purchase_in_a_phase_before_purchase_does_not_cut_off_what_led_to_it() =>
        Assert.Equal("|order! |mail order! ~mail |visit order!", Journeys("ada: order!5 mail order!5 mail visit order!5"));

    [Fact]
    public void After_a_pause_service_is_still_service() =>
        Assert.Equal("|buy! ~call ~call", Journeys("ada: buy!5 call +91d call"));

    [Fact]
    public void A_claimed_conversion_ends_a_journey_and_is_no_purchase() =>
        Assert.Equal("|visit visit! |mail", Journeys("ada: visit visit* mail"));

    [Fact]
    public void The_rule_may_name_claims_only() =>
        Assert.Equal("|visit buy visit! |mail", Journeys("ada: visit buy!5 visit* mail", JourneyRules.Usual with { PurchaseConverts = false }));

    [Fact]
    public void The_rule_may_name_purchases_only() =>
        Assert.Equal("|visit visit buy! ~mail", Journeys("ada: visit visit* buy!5 mail", JourneyRules.Usual with { ClaimConverts = false }));

    [Fact]
    public void A_profile_does_not_continue_the_one_before_it() =>
        Assert.Equal("|visit |visit", Journeys("""
            ada: visit
            bob: visit
            """));
}
