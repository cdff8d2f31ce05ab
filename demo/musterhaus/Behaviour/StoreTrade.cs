using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Advice, test rides and purchases in the branches.</summary>
sealed class StoreTrade(World world, AfterPurchase after)
{
    const double IsRecorded = 0.93;
    const double ShowsCard = 0.96;
    const double SaysHow = 0.22;

    static readonly string[] s_staff = ["Brandes", "Oelkers", "Tietjen", "Wolters", "Kaya", "Heuer", "Lindemann", "Nolte"];
    static readonly string[] s_payments = ["EC-Karte", "EC-Karte", "EC-Karte", "Bar", "Bar", "Kreditkarte"];

    /// <summary>Chance of going on.</summary>
    public double Advise(Need need, int day)
    {
        var (customer, goesOn) = (need.Customer, world.GoingOnAfterAdvice(need.Customer.Home, need.IsResearched));
        var time = Timing.InStore(need, day);
        Record(time, need, "Beratung", customer.Dice.Between(8, 40));
        world.Truth.Count($"advice in {customer.Home.Key}, {(need.IsResearched ? "researched" : "not researched")}");
        if (customer.Dice.Chance(SaysHow))
            SayHow(need, time, isBroken: goesOn < AdviceBreak.Elsewhere / 2);
        return goesOn;
    }

    public void Ride(Need need, int day) => Record(Timing.InStore(need, day), need, "Probefahrt", need.Customer.Dice.Between(10, 60));

    public void Buy(Need need, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var time = Timing.InStore(need, day);
        var receipt = new Receipt
        {
            Branch = customer.Home,
            Till = dice.Between(1, customer.Home.Tills),
            Cashier = dice.Of(s_staff),
            Payment = dice.Of(s_payments),
            Card = dice.Chance(ShowsCard) ? customer.Card : null,
            Lines = Basket(world, dice, need.Article, customer.Persona.Basket, day),
        };
        world.Files.TillOf(customer.Home).Add(time, receipt);
        CountPurchase(need, time);
        after.Bought(need, receipt, time, day);
    }

    /// <summary>The article wanted, and what is taken along.</summary>
    public static IReadOnlyList<ReceiptLine> Basket(World world, Dice dice, Article article, BasketSize size, int day)
    {
        var lines = new List<ReceiptLine> { Line(dice, article, day) };
        for (var left = size switch { BasketSize.Small => dice.Below(2), BasketSize.Medium => dice.Below(3), _ => dice.Between(1, 3) }; left > 0; left--)
        {
            var extra = world.Assortment.Pick(dice, Category.Of(dice.Of(s_extras)), BasketSize.Small);
            if (lines.All(line => line.Article != extra))
                lines.Add(Line(dice, extra, day));
        }
        return lines;
    }

    static readonly string[] s_extras = ["Fahrradzubehör", "Ersatzteile", "Kochen & Ausrüstung", "Karten & Bücher"];

    static ReceiptLine Line(Dice dice, Article article, int day)
    {
        var quantity = article.Cents < 3_000 && dice.Chance(0.2) ? dice.Between(2, 4) : 1;
        return new(article, quantity, quantity * article.Cents * Season.Reduction(day, article.Category) / 100);
    }

    void CountPurchase(Need need, DateTime time)
    {
        world.Truth.Count("store purchases");
        if (need.Customer.LastResearch is { } research && research > time.AddDays(-Ropo.Days))
            world.Truth.Count("store purchases after research");
    }

    void Record(DateTime time, Need need, string what, int minutes)
    {
        var (customer, isRecorded) = (need.Customer, need.Customer.Dice.Chance(IsRecorded));
        world.Files.Advice.Add(time, Written.GermanDay(time), Written.Clock(time)[..5], customer.Home.Town, what, customer.Dice.Of(s_staff),
            isRecorded ? customer.Number : "", isRecorded ? customer.AnEmail : "", need.Article.Category.Name, Written.Whole(minutes));
        need.NotBefore = time.AddMinutes(minutes);
    }

    void SayHow(Need need, DateTime time, bool isBroken) => Feedback.Survey(world, need.Customer, time.AddHours(need.Customer.Dice.Between(2, 30)), new()
    {
        Occasion = "Beratung",
        Topic = isBroken ? "advice-break" : "advice",
        Mark = isBroken ? need.Customer.Dice.Between(4, 6) : Feedback.UsualMark(need.Customer.Dice),
        Branch = need.Customer.Home,
        Article = need.Article,
    });
}
