using System.Globalization;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>What is planted is in the raw files, where it is planted and nowhere else; what is not planted is not in them.</summary>
public sealed class PlantedTruthsTests
{
    const string PlantedSteps = "payment mobile";
    const string MovedSteps = "shipping desktop";

    static readonly string[] s_steps = ["cart", "address", "shipping", "payment", "review", "thanks"];

    /// <summary>How the tracker calls the touchpoints that are offered.</summary>
    static readonly Dictionary<string, string> s_names = new()
    {
        ["product-list"] = "view_item_list",
        ["site-search"] = "search",
        ["reviews-read"] = "reviews viewed",
        ["product-comparison"] = "products compared",
        ["store-locator"] = "filialen",
        ["wishlist"] = "add_to_wishlist",
        ["special-offer"] = "angebote",
        ["product-configurator"] = "konfigurator",
        ["faq"] = "hilfe",
        ["live-chat"] = "chat_started",
        ["chatbot"] = "chatbot_started",
    };

    public static TheoryData<ulong> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Customers_leave_a_step_of_the_checkout_only_where_it_is_planted(ulong seed)
    {
        Assert.Equal([PlantedSteps], Below(0.8, GoingOn(MadeDelivery.Planted(seed))));
        Assert.Equal([MovedSteps], Below(0.8, GoingOn(MadeDelivery.Moved(seed))));
        Assert.Empty(Below(0.85, GoingOn(MadeDelivery.Empty(seed))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void They_try_again_and_rate_it_badly_only_there(ulong seed)
    {
        Assert.Equal([PlantedSteps], Tried(MadeDelivery.Planted(seed)));
        Assert.Equal([MovedSteps], Tried(MadeDelivery.Moved(seed)));
        Assert.Empty(Tried(MadeDelivery.Empty(seed)));
        Assert.Equal(PlantedSteps, MostComplained(MadeDelivery.Planted(seed)));
        Assert.Equal(MovedSteps, MostComplained(MadeDelivery.Moved(seed)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Researched_customers_break_off_after_advice_only_in_the_planted_branch(ulong seed)
    {
        Assert.Equal("Göttingen", Lowest(AfterAdvice(MadeDelivery.Planted(seed)), atMost: 0.6));
        Assert.Equal("Hannover", Lowest(AfterAdvice(MadeDelivery.Moved(seed)), atMost: 0.6));
        Assert.Null(Lowest(AfterAdvice(MadeDelivery.Of("""{ "ropo": { "share": 0.6 } }""", seed)), atMost: 0.6));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_has_no_resonance_is_shown_and_answered_by_nobody(ulong seed)
    {
        Assert.Equal(["chatbot", "ratgeber-fahrradleasing"], Unanswered(MadeDelivery.Planted(seed)));
        Assert.Equal(["live-chat", "magazin-pendeln", "wishlist"], Unanswered(MadeDelivery.Moved(seed)));
        Assert.Empty(Unanswered(MadeDelivery.Empty(seed)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_share_of_store_purchases_after_research_is_the_planted_one(ulong seed)
    {
        Assert.InRange(Researched(MadeDelivery.Planted(seed)), 0.45, 0.60);
        Assert.InRange(Researched(MadeDelivery.Moved(seed)), 0.17, 0.30);
        Assert.InRange(Researched(MadeDelivery.Empty(seed)), 0.0, 0.12);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Most_purchases_come_along_the_planted_path(ulong seed)
    {
        Assert.Equal("filialen Beratung store-purchase", MostFrequentWay(MadeDelivery.Planted(seed), first: true));
        Assert.Equal("application_opened product_viewed product_added checkout_started app-purchase", MostFrequentWay(MadeDelivery.Planted(seed), first: false));
        Assert.Equal("call Produktfrage store-purchase", MostFrequentWay(MadeDelivery.Moved(seed), first: true));
        Assert.StartsWith("search-result reviews viewed", MostFrequentWay(MadeDelivery.Moved(seed), first: false));
        Assert.Equal("store-purchase", MostFrequentWay(MadeDelivery.Empty(seed), first: true));
        Assert.Equal("store-purchase", MostFrequentWay(MadeDelivery.Empty(seed), first: false));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_idle_channel_stands_before_purchases_and_nowhere_else(ulong seed)
    {
        Assert.Equal((true, 0), Idle(MadeDelivery.Planted(seed), "affiliate"));
        Assert.Equal((true, 0), Idle(MadeDelivery.Moved(seed), "preisvergleich"));
        var (isFrequent, elsewhere) = Idle(MadeDelivery.Empty(seed), "affiliate");
        Assert.False(isFrequent);
        Assert.True(elsewhere > 20);
    }

    [Fact]
    public void Nothing_is_sold_less_without_the_idle_channel()
    {
        var with = MadeDelivery.Of("""{ "idleChannel": { "channel": "affiliate-link", "share": 0.5 } }""", 1);
        var without = MadeDelivery.Of("""{ "idleChannel": { "channel": "affiliate-link", "share": 0 } }""", 1);

        Assert.True(Idle(with, "affiliate").IsFrequent);
        Assert.Equal(without.Files.Orders.Select(order => order["Bruttobetrag"]), with.Files.Orders.Select(order => order["Bruttobetrag"]));
        Assert.Equal(without.Files.Receipts.Select(receipt => (receipt.Number, receipt.Cents)), with.Files.Receipts.Select(receipt => (receipt.Number, receipt.Cents)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Personas_differ_in_device_and_daytime_as_planted_and_nobody_does_when_none_are(ulong seed)
    {
        Assert.InRange(Young(MadeDelivery.Moved(seed), IsMobile) - Old(MadeDelivery.Moved(seed), IsMobile), -0.8, -0.6);
        Assert.InRange(Young(MadeDelivery.Moved(seed), IsMorning) - Old(MadeDelivery.Moved(seed), IsMorning), 0.3, 0.7);
        Assert.InRange(Young(MadeDelivery.Planted(seed), IsMobile) - Old(MadeDelivery.Planted(seed), IsMobile), 0.4, 0.9);
        Assert.InRange(Young(MadeDelivery.Empty(seed), IsMobile) - Old(MadeDelivery.Empty(seed), IsMobile), -0.08, 0.08);
        Assert.InRange(Young(MadeDelivery.Empty(seed), IsMorning) - Old(MadeDelivery.Empty(seed), IsMorning), -0.08, 0.08);
    }

    [Fact]
    public void The_truth_names_a_persona_for_every_customer_and_the_plants()
    {
        var truth = MadeDelivery.Planted(1).Truth;

        Assert.Equal(1_200, truth.GetProperty("personaOfCustomer").EnumerateObject().Count());
        Assert.Equal("goettingen", truth.GetProperty("plants").GetProperty("adviceBreak").GetProperty("branch").GetString());
        Assert.Equal(["Alle"], MadeDelivery.Empty(1).Truth.GetProperty("personaOfCustomer").EnumerateObject().Select(customer => customer.Value.GetString()).Distinct());
    }

    static bool IsMobile(RawEvent sent) => sent["device"] == "mobile";

    static bool IsMorning(RawEvent sent) => sent.Time.Hour is >= 7 and < 12;

    static double Young(MadeDelivery made, Func<RawEvent, bool> holds) => ShareBornIn(made, 1991, 2010, holds);

    static double Old(MadeDelivery made, Func<RawEvent, bool> holds) => ShareBornIn(made, 1940, 1972, holds);

    static double ShareBornIn(MadeDelivery made, int from, int to, Func<RawEvent, bool> holds)
    {
        var born = made.Files.Customers.ToDictionary(customer => customer["Kundennr"], customer => int.Parse(customer["Geburtsjahr"], CultureInfo.InvariantCulture));
        return made.Files.Sessions.Select(session => session.First())
            .Where(sent => sent["utm_medium"] != "email" && made.Files.Of(sent["anonymous_id"]) is { } customer && born[customer] >= from && born[customer] <= to)
            .Average(sent => holds(sent) ? 1.0 : 0.0);
    }

    static Dictionary<string, double> GoingOn(MadeDelivery made) => AtSteps(made, (steps, at) => steps.Contains(s_steps[at + 1]));

    static string[] Tried(MadeDelivery made) => [.. AtSteps(made, (steps, at) => steps.Count(step => step == s_steps[at]) > 1).Where(cell => cell.Value > 0.25).Select(cell => cell.Key)];

    /// <summary>By step and device, of the visits that came to the step.</summary>
    static Dictionary<string, double> AtSteps(MadeDelivery made, Func<IReadOnlyList<string>, int, bool> holds) =>
        made.Files.Sessions
            .Select(session => (session.First()["device"], Steps: session.Select(sent => sent["checkout_step"]).ToArray()))
            .SelectMany(visit => Enumerable.Range(0, s_steps.Length - 1).Where(at => visit.Steps.Contains(s_steps[at]))
                .Select(at => (Cell: $"{s_steps[at]} {visit.Item1}", Holds: holds(visit.Steps, at))))
            .GroupBy(visit => visit.Cell)
            .ToDictionary(group => group.Key, group => group.Average(visit => visit.Holds ? 1.0 : 0.0));

    static string[] Below(double limit, Dictionary<string, double> rates) => [.. rates.Where(rate => rate.Value < limit).Select(rate => rate.Key)];

    static string MostComplained(MadeDelivery made) => made.Surveys
        .Where(answer => answer["Anlass"] == "Kaufabbruch" && answer["Schulnote"] is "4" or "5" or "6" && answer["Kommentar"] != "")
        .CountBy(answer => $"{answer["Schritt"]} {answer["Gerät"]}").MaxBy(group => group.Value).Key;

    /// <summary>Share of customers with a visit to the website in the month before advice who buy in a branch within three weeks after it.</summary>
    static Dictionary<string, double> AfterAdvice(MadeDelivery made)
    {
        var contacts = made.Contacts.Where(contact => contact.Customer is not null).ToLookup(contact => contact.Customer);
        return made.Contacts
            .Where(contact => contact.What == "Beratung" && contact.Customer is not null && contact.Time < new DateTime(2026, 9, 8))
            .Where(advice => contacts[advice.Customer].Any(before => before.Place is "desktop" or "mobile" or "tablet" && before.Time < advice.Time && before.Time > advice.Time.AddDays(-30)))
            .GroupBy(advice => advice.Place)
            .ToDictionary(group => group.Key, group => group.Average(advice => contacts[advice.Customer]
                .Any(after => after.What == "store-purchase" && after.Time >= advice.Time && after.Time < advice.Time.AddDays(21)) ? 1.0 : 0.0));
    }

    /// <summary>The branch whose rate is at most that part of the median of the others.</summary>
    static string? Lowest(Dictionary<string, double> rates, double atMost)
    {
        var ordered = rates.OrderBy(rate => rate.Value).ToArray();
        return ordered[0].Value <= atMost * ordered[2].Value ? ordered[0].Key : null;
    }

    static string[] Unanswered(MadeDelivery made)
    {
        var touched = made.Files.Web.Select(RawFiles.TouchpointOf).Concat(made.Files.Web.Select(sent => sent["content"])).ToHashSet();
        var offered = made.Touchpoints.Select(row => (Key: row["Kontaktpunkt"], Name: s_names[row["Kontaktpunkt"]], Shown: row["Einblendungen"]))
            .Concat(made.Contents.Select(row => (Key: row["Inhalt"], Name: row["Inhalt"], Shown: row["Einblendungen"])));
        return [.. offered.Where(offer => int.Parse(offer.Shown, CultureInfo.InvariantCulture) > 200 && !touched.Contains(offer.Name)).Select(offer => offer.Key).Order(StringComparer.Ordinal)];
    }

    static double Researched(MadeDelivery made)
    {
        var visits = made.Contacts.Where(contact => contact.Place is "desktop" or "mobile" or "tablet").ToLookup(contact => contact.Customer, contact => contact.Time);
        return made.Contacts.Where(contact => contact is { What: "store-purchase", Customer: not null })
            .Average(bought => visits[bought.Customer].Any(visit => visit < bought.Time && visit > bought.Time.AddDays(-30)) ? 1.0 : 0.0);
    }

    /// <summary>The contacts from the purchase before (or 90 days of silence) to the purchase, in order.</summary>
    static string MostFrequentWay(MadeDelivery made, bool first)
    {
        var ways = new List<string>();
        foreach (var customer in made.Contacts.Where(contact => contact.Customer is not null).GroupBy(contact => contact.Customer))
        {
            var (way, last, bought) = (new List<string>(), DateTime.MinValue, false);
            foreach (var contact in customer)
            {
                if (contact.Time > last.AddDays(90))
                    way.Clear();
                way.Add(contact.What);
                last = contact.Time;
                if (!contact.What.EndsWith("-purchase", StringComparison.Ordinal) && !contact.What.EndsWith("-order", StringComparison.Ordinal))
                    continue;
                if (bought != first)
                    ways.Add(string.Join(' ', way));
                (bought, way) = (true, []);
            }
        }
        return ways.CountBy(way => way).MaxBy(way => way.Value).Key;
    }

    /// <summary>Whether a fifth of the visits that end in a purchase came from there, and how many of the others did.</summary>
    static (bool IsFrequent, int Elsewhere) Idle(MadeDelivery made, string channel)
    {
        var visits = made.Files.Sessions.Select(session => (From: RawFiles.TouchpointOf(session.First()), HasBought: session.Any(sent => sent["checkout_step"] == "thanks"))).ToArray();
        return (visits.Where(visit => visit.HasBought).Average(visit => visit.From == channel ? 1.0 : 0.0) > 0.2, visits.Count(visit => !visit.HasBought && visit.From == channel));
    }
}
