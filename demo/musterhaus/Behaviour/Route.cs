using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Plans the contacts from a need to the purchase.</summary>
static class Route
{
    /// <summary>Before that many purchases in branches the share of researched ones says nothing yet.</summary>
    const int Steady = 100;

    const double TestRide = 0.55;

    public static IReadOnlyList<string> Keys { get; } = ["store", "online", "app", "phone"];

    public static void Plan(World world, Need need)
    {
        var (dice, customer) = (need.Customer.Dice, need.Customer);
        var planted = customer.HasBought ? world.Plants.LikeliestPath?.ToRepurchase : world.Plants.LikeliestPath?.ToPurchase;
        if (planted is not null && dice.Chance(planted.Share))
        {
            need.IsScripted = true;
            Add(need, Script.Contacts(planted.Path));
            return;
        }
        Add(need, dice.Weighted(Keys, key => customer.Persona.Routes.GetValueOrDefault(key)) switch
        {
            "store" => ToStore(world, need),
            "online" => [.. Visits(dice, need), new(ContactKind.OnlinePurchase, [])],
            "app" when customer.HasApp => [.. Visits(dice, need).Select(_ => new Contact(ContactKind.AppVisit, [])), new(ContactKind.AppPurchase, [])],
            "app" => [new(ContactKind.OnlinePurchase, [])],
            _ => [new(ContactKind.Call, []), new(ContactKind.PhoneOrder, [])],
        });
    }

    static IEnumerable<Contact> ToStore(World world, Need need)
    {
        var (dice, persona) = (need.Customer.Dice, need.Customer.Persona);
        var seeksAdvice = dice.Chance(need.Size switch { NeedSize.Big => persona.Advice, NeedSize.Medium => persona.Advice / 2, _ => persona.Advice / 12 });
        var researches = dice.Chance(Researches(world, seeksAdvice));
        var rides = need.Article.Category.IsCycle && dice.Chance(TestRide);
        return
        [
            .. researches ? Visits(dice, need).DefaultIfEmpty(new(ContactKind.Visit, [])) : [],
            .. seeksAdvice ? [new Contact(ContactKind.Advice, [])] : Array.Empty<Contact>(),
            .. seeksAdvice && rides ? [new Contact(ContactKind.TestRide, [])] : Array.Empty<Contact>(),
            new(ContactKind.StorePurchase, []),
        ];
    }

    /// <summary>Chance of research before a visit to the branch. Some who researched never arrive, others were online for something else:
    /// so it is led by what the share has been so far.</summary>
    static double Researches(World world, bool seeksAdvice)
    {
        if (world.Plants.Ropo is not { } ropo)
            return world.Plants.AdviceBreak is not null && seeksAdvice ? AdviceBreak.Researched : 0;
        if (ropo.Share is 0 or 1 || world.Truth.Of("store purchases") < Steady)
            return ropo.Share;
        var ahead = world.Truth.Share("store purchases after research", "store purchases") - ropo.Share;
        return Math.Clamp(ropo.Share - 4 * ahead, 0, 1);
    }

    static IEnumerable<Contact> Visits(Dice dice, Need need)
    {
        var mean = need.Size switch { NeedSize.Big => need.Customer.Persona.Visits, NeedSize.Medium => need.Customer.Persona.Visits / 2, _ => need.Customer.Persona.Visits / 4 };
        return Enumerable.Repeat(new Contact(ContactKind.Visit, []), dice.About(mean * (0.5 + dice.Share())));
    }

    static void Add(Need need, IEnumerable<Contact> way)
    {
        foreach (var contact in way)
            need.Way.Enqueue(contact);
    }
}
