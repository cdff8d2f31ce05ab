namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Random journeys, two random kinds of interactions in them, and what plain LINQ says of each profile; the same for the same seed.</summary>
sealed class GivenMembers
{
    const int Profiles = 70;

    readonly ILookup<int, Contact> _contacts;
    readonly int[] _touchpoints;
    readonly int[] _others;
    readonly (long From, long To) _period;

    public GivenMembers(int seed)
    {
        // Lines of an unlinked purchase must come together.
        var rows = Given.Rows(seed).Select(row => row.Profile < 0 ? row with { Order = 0 } : row).ToArray();
        var (rules, random) = (Given.Rules(seed), new Random(seed + 7));
        var journeys = seed % 2 == 0 ? OverlayTests.GrownInSteps(rows, rules, seed) : Overlay.Over(Given.Columns(rows, 60, rules));
        _contacts = SlowJourneys.Of(rows, rules).ToLookup(contact => contact.Row.Profile);
        _touchpoints = [.. Enumerable.Range(0, 12).Where(_ => random.Next(2) == 0)];
        _others = [.. Enumerable.Range(0, 12).Where(_ => random.Next(2) == 0)];
        _period = random.Next(2) == 0 ? (0, long.MaxValue) : (JourneyTable.Start + random.Next(200) * 3_600_000L, JourneyTable.Start + random.Next(300, 6000) * 3_600_000L);
        var dimension = Dimension.Of("touchpoint", journeys, TextDictionary.Of(Enumerable.Range(0, 12).Select(code => $"t{code}")), DimensionColumn.OfTouchpoints);
        var all = Selection.All(journeys);
        Other = all.Having(dimension, _others.Select(code => code + 1));
        Members = new(journeys, random.Next(8) == 0 ? all : all.During(_period.From, _period.To).Having(dimension, _touchpoints.Select(code => code + 1)), Profiles);
        if (Members.Kept.IsAll)
            (_touchpoints, _period) = ([.. Enumerable.Range(0, 12)], (0, long.MaxValue));
    }

    public Members Members { get; }

    public Selection Other { get; }

    public bool IsKept(Contact contact) => _touchpoints.Contains(contact.Row.Touchpoint) && contact.Row.Time >= _period.From && contact.Row.Time < _period.To;

    public bool IsOther(Contact contact) => _others.Contains(contact.Row.Touchpoint);

    /// <summary>The condition asked of what is kept of each profile.</summary>
    public void Same(Bitmap members, Func<List<Contact>, bool> holds) => SameSequence(members, all => holds([.. all.Where(IsKept)]));

    public void SameSequence(Bitmap members, Func<List<Contact>, bool> holds) =>
        Assert.Equal(Enumerable.Range(0, Profiles).Where(profile => holds([.. _contacts[profile]])), Of(members));

    public static IEnumerable<int> Of(Bitmap members) => Enumerable.Range(0, members.Length).Where(profile => members[profile]);

    public static int Preferred(List<Contact> one) => one.Count == 0 ? -1
        : one.Select((contact, at) => (contact.Row.Channel, at)).GroupBy(use => use.Channel).OrderByDescending(uses => uses.Count()).ThenByDescending(uses => uses.Max(use => use.at)).First().Key;

    public static long Revenue(List<Contact> one) => one.Where(contact => contact.IsPurchase || contact.IsRefund).Sum(contact => contact.Value);

    public static IEnumerable<int> Scores(List<Contact> one, ScoreKind kind) =>
        one.SelectMany(contact => contact.Scores).Where(score => score.Kind == kind).Select(score => (int)score.Hundredths);

    /// <summary>Every interaction of the one kind with every later one of the other.</summary>
    public static IEnumerable<(long Time, long Gap)> Pairs(List<Contact> all, GivenMembers given) =>
        from one in Enumerable.Range(0, all.Count)
        where given.IsKept(all[one])
        from two in Enumerable.Range(one + 1, all.Count - one - 1)
        where given.IsOther(all[two])
        select (all[one].Row.Time, all[two].Row.Time - all[one].Row.Time);

    /// <summary>Times of the interactions of the one kind without a later one of the other in time.</summary>
    public static IEnumerable<long> Open(List<Contact> all, GivenMembers given, long within) => Enumerable.Range(0, all.Count)
        .Where(at => given.IsKept(all[at]) && !all.Skip(at + 1).Any(later => given.IsOther(later) && later.Row.Time - all[at].Row.Time <= within))
        .Select(at => all[at].Row.Time);
}
