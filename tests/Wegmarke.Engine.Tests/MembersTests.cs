using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

/// <summary>Conditions on profiles are those of the slow twin, over random journeys with equal times, several lines, merges and nothing at all.</summary>
public sealed class MembersTests
{
    const int Profiles = 70;
    const long Hour = 3_600_000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_condition_is_that_of_the_slow_twin(int seed)
    {
        var given = new GivenMembers(seed);
        var random = new Random(seed);
        var (least, most, within) = (random.Next(-1, 6), random.Next(-1, 9), random.Next(200) * Hour);
        var (from, to) = (JourneyTable.Start + random.Next(500) * Hour, JourneyTable.Start + random.Next(9000) * Hour);
        var (kind, end) = ((ScoreKind)random.Next(1, 7), random.Next(3) == 0 ? long.MaxValue / 2 : to);

        given.Same(given.Members.Counting(least, most), one => one.Count >= least && one.Count <= most);
        given.Same(given.Members.Ending(isLast: false, from, to), one => one.Count > 0 && one[0].Row.Time >= from && one[0].Row.Time < to);
        given.Same(given.Members.Ending(isLast: true, from, to), one => one.Count > 0 && one[^1].Row.Time >= from && one[^1].Row.Time < to);
        given.Same(given.Members.Preferring([false, true, true]), one => GivenMembers.Preferred(one) is 1 or 2);
        given.Same(given.Members.Sharing(given.Other, 0.3, 0.7), one => one.Count > 0 && (double)one.Count(given.IsOther) / one.Count is >= 0.3 and <= 0.7);
        given.Same(given.Members.Earning(least * 500, most * 900), one => GivenMembers.Revenue(one) is var sum && sum >= least * 500 && sum <= most * 900);
        given.Same(given.Members.Scoring(kind, (200, 400), isLast: false), one => GivenMembers.Scores(one, kind).Any(score => score is >= 200 and <= 400));
        given.Same(given.Members.Scoring(kind, (200, 400), isLast: true), one => GivenMembers.Scores(one, kind).LastOrDefault(-1) is >= 200 and <= 400);
        given.SameSequence(given.Members.FollowedBy(given.Other, within), all => GivenMembers.Pairs(all, given).Any(pair => pair.Gap <= within));
        given.SameSequence(given.Members.FollowedBy(given.Other, long.MaxValue), all => GivenMembers.Pairs(all, given).Any());
        given.SameSequence(given.Members.NotFollowedBy(given.Other, within, end), all => GivenMembers.Open(all, given, within).Any(time => time <= end - within));
        given.SameSequence(given.Members.NotFollowedBy(given.Other, long.MaxValue, end), all => GivenMembers.Open(all, given, long.MaxValue).Any());
        given.SameSequence(given.Members.Preceding(given.Other), all =>
            all.FindIndex(given.IsKept) is >= 0 and var one && all.FindIndex(given.IsOther) > one);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_condition_and_its_opposite_share_nobody_and_miss_nobody(int seed)
    {
        var given = new GivenMembers(seed);
        var members = given.Members.Counting(2, 5);
        var others = given.Members.Sharing(given.Other, 0.5, 1);

        Assert.Equal(Profiles, members.Count() + members.Not().Count());
        Assert.Equal(GivenMembers.Of(members), GivenMembers.Of(members.Not().Not()));
        Assert.Equal(GivenMembers.Of(members.And(others).Not()), GivenMembers.Of(members.Not().Or(others.Not())));
        Assert.Equal(GivenMembers.Of(members.Or(others).Not()), GivenMembers.Of(members.Not().And(others.Not())));
        Assert.Equal(members.Count(), given.Members.Counting(2, long.MaxValue).Count() - given.Members.Counting(6, long.MaxValue).Count());
    }

    [Fact]
    public void What_waits_is_left_open_only_when_its_time_has_passed()
    {
        // Two hours after the cart of each: ada buys in time, bob too late, eve never, and dan's cart is too new to know.
        var table = JourneyTable.Parse("ada: cart pay\nbob: cart +3h pay\neve: cart visit\ndan: visit +3h visit +3h cart");
        var journeys = Overlay.Over(table.Build());
        var touchpoints = Dimension.Of("touchpoint", journeys, TextDictionary.Of(table.Touchpoints), DimensionColumn.OfTouchpoints);
        Selection At(string touchpoint) => Selection.All(journeys).Having(touchpoints, [touchpoints.Values.Find(touchpoint)]);
        var carts = new Members(journeys, At("cart"), 4);

        Assert.Equal([1, 2], GivenMembers.Of(carts.NotFollowedBy(At("pay"), 2 * Hour, JourneyTable.Start + 7 * Hour)));
        Assert.Equal([1, 2, 3], GivenMembers.Of(carts.NotFollowedBy(At("pay"), 2 * Hour, JourneyTable.Start + 8 * Hour)));
        Assert.Equal([2, 3], GivenMembers.Of(carts.NotFollowedBy(At("pay"), long.MaxValue, 0)));
        Assert.Equal([0], GivenMembers.Of(carts.FollowedBy(At("pay"), 2 * Hour)));
        Assert.Equal([2], GivenMembers.Of(carts.Preceding(At("visit"))));
    }

    [Fact]
    public void Nobody_is_asked_of_nothing()
    {
        var journeys = Overlay.Over(JourneyTable.Parse("").Build());
        var members = new Members(journeys, Selection.All(journeys), 0);

        Assert.Equal((0, 0), (members.Counting(0, 5).Count(), members.Earning(0, 5).Count()));
    }
}
