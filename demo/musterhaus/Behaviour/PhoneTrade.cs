using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Asking and ordering by phone.</summary>
sealed class PhoneTrade(World world, AfterPurchase after)
{
    static readonly string[] s_agents = ["AG01", "AG02", "AG03", "AG05", "AG07"];

    public void Ask(Need need, int day) => Call(world, need.Customer, Timing.ByPhone(need, day), "eingehend", "Produktfrage");

    public void Buy(Need need, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var time = Timing.ByPhone(need, day);
        Call(world, customer, time, "eingehend", "Bestellung");
        var order = new Order
        {
            Channel = "Telefon",
            Utc = time.AddMinutes(dice.Between(3, 9)),
            Customer = customer,
            IsGuest = false,
            Email = dice.Chance(0.12) ? dice.Of(s_placeholders) : customer.Email,
            Payment = "Kauf auf Rechnung",
            Lines = OnlineTrade.OrderLines(StoreTrade.Basket(world, dice, need.Article, customer.Persona.Basket, day), hasVoucher: false),
        };
        world.Files.Orders.Add(order);
        after.Ordered(need, order, device: null, day);
    }

    static readonly string[] s_placeholders = ["keine@example.de", "info@example.com", "unbekannt@example.de"];

    public static void Call(World world, Customer customer, DateTime utc, string direction, string matter)
    {
        var dice = customer.Dice;
        var number = dice.Chance(0.3) ? customer.Phone.Replace("+49 ", "0", StringComparison.Ordinal).Replace(" ", "/", StringComparison.Ordinal) : customer.Phone;
        world.Files.Calls.Add(utc, Written.GermanTime(utc), direction, dice.Chance(0.06) ? "anonym" : number, dice.Chance(0.6) ? customer.Number : "",
            matter, Written.Whole(direction == "eingehend" ? dice.Between(4, 240) : 0), Written.Whole(dice.Between(45, 780)), dice.Of(s_agents));
    }
}
