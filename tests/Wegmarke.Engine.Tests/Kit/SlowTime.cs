namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twins of questions over time, in plain LINQ over interactions.</summary>
static class SlowTime
{
    /// <summary>Buckets of different lengths around the middle of the random journeys.</summary>
    public static TimeBuckets Buckets(int seed)
    {
        var random = new Random(seed + 2);
        var bounds = new List<long> { JourneyTable.Start + random.Next(-200, 300) * 3_600_000L };
        for (var i = random.Next(1, 40); i > 0; i--)
            bounds.Add(bounds[^1] + random.Next(1, 500) * 3_600_000L - random.Next(3));
        return new(bounds);
    }

    public static int BucketOf(IReadOnlyList<long> bounds, long time) => bounds.Count(bound => bound <= time) - 1;

    public static IEnumerable<string> Series(SlowQuestion asked, TimeBuckets buckets) => asked.Kept()
        .Where(kept => InRange(buckets, kept.Contact) && asked.Cell(kept.Contact, asked.PartOf(kept.Contact)) is not null)
        .GroupBy(kept => (Bucket: buckets.Of(kept.Contact.Row.Time), Cell: asked.Cell(kept.Contact, asked.PartOf(kept.Contact))!.Value))
        .OrderBy(group => (group.Key.Bucket, group.Key.Cell.Cell, group.Key.Cell.Channel))
        .Select(group => Text(new SeriesFigures(group.Key.Bucket, group.Key.Cell, group.Select(kept => kept.Owner).OfType<int>().Distinct().Count(),
            SlowAnalyses.Totals([.. group.Where(kept => kept.Owner is not null).Select(kept => kept.Contact)]),
            SlowAnalyses.Totals([.. group.Where(kept => kept.Owner is null).Select(kept => kept.Contact)]))));

    /// <summary>A record compares a list inside it by reference.</summary>
    public static string Text(SeriesFigures figures)
    {
        return $"{figures.Bucket} {figures.Cell} {figures.Customers} | {Sums(figures.Linked)} | {Sums(figures.Unlinked)}";

        static string Sums(CellTotals totals) => $"{totals with { Scores = [] }} {string.Join(' ', totals.Scores)}";
    }

    public static IEnumerable<string> Cohorts(SlowQuestion asked, TimeBuckets buckets) =>
        from own in asked.Customers()
        let cohort = buckets.Of(own[0].Row.Time)
        where cohort >= 0 && cohort < buckets.Count
        group own by (cohort, part: asked.PartOf(own[0])) into peers
        orderby peers.Key
        let later = Enumerable.Range(0, buckets.Count - peers.Key.cohort).ToList()
        select Text(new CohortFigures(peers.Key.cohort, peers.Key.part, peers.Count(),
            [.. later.Select(k => (long)peers.Count(own => own.Any(contact => buckets.Of(contact.Row.Time) == peers.Key.cohort + k)))],
            [.. Enumerable.Range(1, 3).Select(times => (IReadOnlyList<long>)[.. later.Select(k => (long)peers.Count(own => own.Count(contact => contact.IsPurchase && buckets.Of(contact.Row.Time) <= peers.Key.cohort + k) >= times))])]));

    public static string Text(CohortFigures figures) =>
        $"{figures.Bucket} {figures.Part} {figures.Customers}: {string.Join(',', figures.Active)} | {string.Join(" | ", figures.Purchases.Select(purchase => string.Join(',', purchase)))}";

    public static IEnumerable<LifecycleFigures> Lifecycle(SlowQuestion asked, TimeBuckets buckets)
    {
        var customers = asked.Customers().Select(own => (Part: asked.PartOf(own[0]), First: buckets.Of(own[0].Row.Time), In: own.Select(contact => buckets.Of(contact.Row.Time)).ToHashSet())).ToList();
        return
            from bucket in Enumerable.Range(0, buckets.Count)
            from part in Enumerable.Range(0, asked.Parts)
            let own = customers.Where(customer => customer.Part == part).ToList()
            let here = own.Where(customer => customer.In.Contains(bucket)).ToList()
            let before = own.Where(customer => bucket > 0 && customer.In.Contains(bucket - 1)).ToHashSet()
            select new LifecycleFigures(bucket, part, here.Count(customer => customer.First == bucket), here.Count(before.Contains),
                here.Count(customer => customer.First < bucket && !before.Contains(customer)), before.Count(customer => !customer.In.Contains(bucket)));
    }

    public static IEnumerable<AcquiredFigures> Acquired(SlowQuestion asked, long from) =>
        from own in asked.Customers()
        where own[0].Row.Time >= @from
        group own by asked.PartOf(own[0]) into peers
        orderby peers.Key
        let first = peers.Select(own => (own[0].Row.Time, At: own.ToList().FindIndex(contact => contact.IsPurchase), Own: own)).Where(customer => customer.At >= 0).ToList()
        select new AcquiredFigures(peers.Key, peers.Count(), first.Count,
            SlowAnalyses.Gaps(first.Select(customer => customer.Own[customer.At].Row.Time - customer.Time)), SlowAnalyses.Gaps(first.Select(customer => (long)customer.At)),
            peers.Sum(own => own.Where(contact => contact.IsPurchase || contact.IsRefund).Sum(contact => contact.Value)));

    /// <summary>Every third touchpoint is a pick-up; 20 days at most.</summary>
    static int PickedUp(IReadOnlyList<Contact> own, Func<Contact, bool> isHere) => own.Index().Count(purchase => purchase.Item.IsPurchase && isHere(purchase.Item)
        && own.Skip(purchase.Index + 1).TakeWhileIncluding(contact => !(contact.IsPurchase && isHere(contact))).FirstOrDefault(contact => contact.Row.Touchpoint % 3 == 0) is { } pickUp
        && pickUp.Row.Time - purchase.Item.Row.Time <= 20 * 86_400_000L);

    /// <summary>A purchase that is itself a pick-up still picks up the one before it.</summary>
    static IEnumerable<Contact> TakeWhileIncluding(this IEnumerable<Contact> contacts, Func<Contact, bool> holds)
    {
        foreach (var contact in contacts)
        {
            yield return contact;
            if (!holds(contact))
                yield break;
        }
    }

    /// <summary>Within journeys; channels of odd code are online.</summary>
    public static OtherPlaceFigures OtherPlace(SlowQuestion asked, int place)
    {
        bool IsHere(Contact contact) => contact.Row.Channel % 2 == place;
        var journeys = asked.Journeys().Select(steps => steps.Where(asked.IsKept).ToList());
        var bought = (from kept in journeys
                      from step in kept.Index()
                      where step.Item.IsPurchase && IsHere(step.Item)
                      select (Contact: step.Item, IsAfter: kept.Take(step.Index).Any(before => !IsHere(before)))).ToList();
        var after = bought.Where(purchase => purchase.IsAfter).ToList();
        var unlinked = asked.Kept().Where(kept => kept.Owner is null && kept.Contact.IsPurchase && IsHere(kept.Contact)).Select(kept => kept.Contact).ToList();
        return new(bought.Count, bought.Sum(purchase => purchase.Contact.Value), bought.Select(purchase => purchase.Contact.Row.Profile).Distinct().Count(),
            after.Count, after.Sum(purchase => purchase.Contact.Value), after.Select(purchase => purchase.Contact.Row.Profile).Distinct().Count(), unlinked.Count, unlinked.Sum(contact => contact.Value))
        {
            PickedUp = asked.Customers().Sum(own => PickedUp(own, IsHere)),
        };
    }

    static bool InRange(TimeBuckets buckets, Contact contact) => contact.Row.Time >= buckets.Start && contact.Row.Time < buckets.End;
}
