using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Companies: the field sales calls and visits, a contact person orders, in larger numbers and on account.</summary>
sealed class BusinessTrade(World world, IReadOnlyList<Customer> members)
{
    const double IsVisited = 0.35;
    const double Orders = 0.6;

    static readonly string[] s_wants = ["Fahrrad", "Fahrradzubehör", "Ersatzteile", "Bekleidung", "Rucksäcke"];

    public void Begin()
    {
        foreach (var company in members.GroupBy(member => member.Account!.Number)) // all members have one
            world.Agenda.On(company.First().Dice.Between(0, 50), day => Call([.. company], day));
    }

    void Call(IReadOnlyList<Customer> people, int day)
    {
        var dice = people[0].Dice;
        var (person, open) = (dice.Of(people), OpeningHours.OpenFrom(day));
        PhoneTrade.Call(world, person, Hours.PickOpen(dice, open, DayPart.Morning), "ausgehend", "Vertrieb");
        if (dice.Chance(IsVisited))
            world.Agenda.On(OpeningHours.OpenFrom(open + dice.Between(2, 10)), at => Visit(person, at));
        if (dice.Chance(Orders))
            world.Agenda.On(OpeningHours.OpenFrom(open + dice.Between(3, 20)), at => Order(dice.Of(people), at));
        world.Agenda.On(open + dice.Between(25, 70), at => Call(people, at));
    }

    void Visit(Customer person, int day)
    {
        var time = Hours.PickOpen(person.Dice, day, DayPart.Morning);
        world.Files.Advice.Add(time, Written.GermanDay(time), Written.Clock(time)[..5], person.Account!.Town, "Außendienstbesuch", "Heuer", // members have an account
            person.Number, person.Email, person.Dice.Of(s_wants), Written.Whole(person.Dice.Between(30, 120)));
    }

    void Order(Customer person, int day)
    {
        var dice = person.Dice;
        var isByPhone = dice.Chance(0.6);
        var time = Hours.PickOpen(dice, day, DayPart.Midday);
        if (isByPhone)
            PhoneTrade.Call(world, person, time, "eingehend", "Bestellung");
        var order = new Order
        {
            Channel = isByPhone ? "Telefon" : "Außendienst",
            Utc = time.AddMinutes(9),
            Customer = person,
            IsGuest = false,
            Email = person.Email,
            Payment = "Rechnung 30 Tage",
            Lines = [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Line(dice))],
        };
        order.Shipped = Hours.PickOpen(dice, OpeningHours.OpenFrom(day + dice.Between(1, 6)), DayPart.Morning);
        order.Delivered = Hours.PickOpen(dice, OpeningHours.OpenFrom(Period.NumberOf(order.Shipped.Value) + 1), DayPart.Morning);
        world.Files.Orders.Add(order);
        world.Truth.Count("business orders");
    }

    OrderLine Line(Dice dice)
    {
        var article = world.Assortment.Pick(dice, Category.Of(dice.Of(s_wants)), BasketSize.Medium);
        var quantity = dice.Between(2, 10);
        return new(article, quantity, quantity * article.Cents * 8 / 100);
    }
}
