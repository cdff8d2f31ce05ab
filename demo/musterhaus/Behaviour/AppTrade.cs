using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Looking and buying in the app. It leads to the same articles; nobody has trouble paying there.</summary>
sealed class AppTrade(World world, AfterPurchase after)
{
    public void Look(Need need, int day)
    {
        var time = Open(need, day);
        Send(need.Customer, time, "product_viewed", "/artikel", need.Article.Number);
    }

    public void Buy(Need need, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var time = Open(need, day);
        Send(customer, time, "product_viewed", "/artikel", need.Article.Number);
        Send(customer, time.AddSeconds(dice.Between(15, 90)), "product_added", "/warenkorb", need.Article.Number);
        var order = new Order
        {
            Channel = "App",
            Utc = time.AddSeconds(dice.Between(120, 400)),
            Customer = customer,
            IsGuest = !customer.HasAccount,
            Email = customer.Email,
            Payment = dice.Chance(0.7) ? "PayPal" : "Kreditkarte",
            Lines = OnlineTrade.OrderLines(StoreTrade.Basket(world, dice, need.Article, customer.Persona.Basket, day), hasVoucher: false),
        };
        Send(customer, order.Utc.AddSeconds(-20), "checkout_started", "/kasse", need.Article.Number, order);
        world.Files.Orders.Add(order);
        after.Ordered(need, order, Device.Mobile, day);
    }

    DateTime Open(Need need, int day)
    {
        var time = Timing.Online(need, day);
        need.Customer.HasAccount = true; // the app asks for one
        Send(need.Customer, time.AddSeconds(-20), "application_opened", "/start", null);
        need.NotBefore = time.AddMinutes(8);
        return time;
    }

    void Send(Customer customer, DateTime utc, string name, string screen, string? article, Order? order = null) =>
        Send(world, customer, utc, name, screen, article, order);

    public static void Send(World world, Customer customer, DateTime utc, string name, string screen, string? article, Order? order = null)
    {
        var installation = Dice.For(world.Seed, "app", customer.Index).Hex(16);
        world.Files.App.Add(utc, new(customer.Dice.Hex(12), name, $"a{installation[..5]}{Period.NumberOf(utc)}", installation, Device.Mobile)
        {
            UserId = customer.HasAccount ? customer.UserId : null,
            Path = screen,
            Article = article,
            Order = order,
        });
    }
}
