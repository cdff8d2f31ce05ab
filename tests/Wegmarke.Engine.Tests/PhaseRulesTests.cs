using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class PhaseRulesTests
{
    const byte Fallback = 9;

    static byte[] Phases(string journeys, params PhaseRule[] rules) =>
        JourneyTable.Parse(journeys).Build(new([new(rules, Fallback, [])], 0, JourneyRules.Usual)).Phases[0].Span.ToArray();

    [Fact]
    public void The_first_rule_that_matches_decides() =>
        Assert.Equal([1, 2, 9], Phases("ada: visit cart pay",
            new PhaseRule(1) { Touchpoints = [0] }, new PhaseRule(2) { Touchpoints = [0, 1] }));

    [Fact]
    public void A_claim_wins_over_all_rules() =>
        Assert.Equal([1, 4, 1], Phases("ada: visit cart=4 pay", new PhaseRule(1)));

    [Fact]
    public void Bought_before_asks_for_an_earlier_purchase() =>
        Assert.Equal([1, 1, 2, 2], Phases("ada: visit buy!5 back?5 mail",
            new PhaseRule(1) { BoughtBefore = false }, new PhaseRule(2) { BoughtBefore = true }));

    [Fact]
    public void A_purchase_of_many_lines_is_bought_once() =>
        Assert.Equal([1, 2], Phases("ada: buy!5#A +1m buy!6#A mail",
            new PhaseRule(1) { BoughtBefore = false }, new PhaseRule(2) { Contacts = new(1, 1) }));

    [Fact]
    public void Contacts_count_earlier_interactions() =>
        Assert.Equal([1, 2, 2, 9], Phases("ada: a b c d",
            new PhaseRule(1) { Contacts = new(null, 0) }, new PhaseRule(2) { Contacts = new(1, 2) }));

    [Fact]
    public void A_day_is_24_hours_also_in_the_night_of_the_clock_change() =>
        Assert.Equal([1, 1, 2, 2], Phases("ada: visit +23h visit +1h visit +23h visit",
            new PhaseRule(1) { DaysSinceFirst = new(0, 0) }, new PhaseRule(2) { DaysSinceFirst = new(1, 1) }));

    [Fact]
    public void Days_since_purchase_begin_anew_with_each_purchase() =>
        Assert.Equal([9, 9, 1, 2, 2, 1], Phases("ada: visit buy!5 mail +8d mail buy!5 mail",
            new PhaseRule(1) { DaysSincePurchase = new(null, 6) }, new PhaseRule(2) { DaysSincePurchase = new(7, null) }));

    [Fact]
    public void Each_profile_starts_anew() =>
        Assert.Equal([1, 2, 1, 2], Phases("""
            ada: buy!5 mail
            bob: buy!5 mail
            """, new PhaseRule(1) { BoughtBefore = false }, new PhaseRule(2)));

    [Fact]
    public void The_same_newsletter_is_one_phase_before_and_another_after_the_purchase() =>
        Assert.Equal([1, 3, 2], Phases("ada: mail buy!5 mail",
            new PhaseRule(1) { Touchpoints = [0], BoughtBefore = false }, new PhaseRule(2) { Touchpoints = [0] }, new PhaseRule(3)));

    [Fact]
    public void The_hundredth_rule_is_still_asked()
    {
        var rules = Enumerable.Range(0, 100).Select(i => new PhaseRule((byte)(i % 100)) { Touchpoints = [(ushort)(99 - i)] });

        Assert.Equal([99, 98], Phases("ada: a b", [.. rules]));
    }

    [Fact]
    public void Unlinked_interactions_have_no_phase() =>
        Assert.Equal([PhaseClaims.NoPhase], Phases("-: visit=1", new PhaseRule(1)));

    [Fact]
    public void More_models_than_claims_can_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Derivation([.. Enumerable.Range(0, 9).Select(_ => new PhaseRules([], 0, []))], 0, JourneyRules.Usual));
}
