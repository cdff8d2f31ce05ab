using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>People nobody knows: buyers without card, visitors who never say who they are.</summary>
sealed class Passers(World world, int customers)
{
    /// <summary>Share of the receipts without a card.</summary>
    const double Cardless = 0.35;

    const double VisitsPerCustomerAndDay = 0.0017;
    const double LeavesSomethingInCart = 0.12;

    static readonly string[] s_payments = ["Bar", "EC-Karte"];

    readonly Dice _dice = Dice.For(world.Seed, "passers");

    public void Run(int day)
    {
        for (var left = _dice.About(customers * VisitsPerCustomerAndDay * Season.Bustle(day)); left > 0; left--)
            Visit(day);
        if (OpeningHours.IsOpen(Period.Day(day)))
            Buy(day);
    }

    void Visit(int day)
    {
        var category = Season.Pick(_dice, day, new Dictionary<string, double>());
        var entry = world.PickEntry(_dice) is var picked && picked.IsRunning(day) ? picked : Entry.Direct;
        var visit = new Visit(world, null, _dice, Planting.Persona.Everybody.Devices.Keys.ElementAt(_dice.Below(3)), Hours.Pick(_dice, day, DayPart.Any));
        var article = world.Assortment.Pick(_dice, category, BasketSize.Medium);
        Browsing.Look(world, visit, entry, category, article, fillsCart: _dice.Chance(LeavesSomethingInCart));
    }

    /// <summary>As many as make the share of receipts without card what it is, counting customers who forgot theirs.</summary>
    void Buy(int day)
    {
        var receipts = world.Files.Tills.Sum(till => till.Receipts);
        var withCard = world.Files.Tills.Sum(till => till.ReceiptsWithCard);
        for (var missing = (int)(withCard / (1 - Cardless)) - receipts; missing > 0; missing--)
        {
            var branch = _dice.Weighted(Branch.All, branch => branch.Size);
            var article = world.Assortment.Pick(_dice, Season.Pick(_dice, day, new Dictionary<string, double>()), BasketSize.Small);
            world.Files.TillOf(branch).Add(Hours.PickOpen(_dice, day, DayPart.Any), new()
            {
                Branch = branch,
                Till = _dice.Between(1, branch.Tills),
                Cashier = "Aushilfe",
                Payment = _dice.Of(s_payments),
                Lines = StoreTrade.Basket(world, _dice, article, BasketSize.Medium, day),
            });
        }
    }
}
