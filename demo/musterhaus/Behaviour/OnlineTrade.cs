using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Looking and buying on the website.</summary>
sealed class OnlineTrade(World world, AfterPurchase after)
{
    const double PicksUp = 0.2;
    const double UsesVoucher = 0.3;
    const int VoucherPercent = 10;

    /// <summary>The order reaches the ERP system when the customer has been thanked.</summary>
    const int BookedAfter = 4;

    static readonly string[] s_payments = ["PayPal", "PayPal", "PayPal", "Kauf auf Rechnung", "Kauf auf Rechnung", "Kreditkarte", "Klarna", "Vorkasse"];

    public void Look(Need need, Contact contact, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var visit = new Visit(world, customer, dice, customer.PickDevice(), Timing.Online(need, day));
        if (contact.Steps.Count > 0)
            visit.End(Walk(visit, contact, need));
        else
            Browsing.Look(world, visit, EntryOf(need), need.Article.Category, need.Article);
        (need.IsResearched, need.NotBefore, customer.LastResearch) = (true, visit.Clock, visit.Clock);
    }

    /// <summary>Whether the customer came to the end of the checkout.</summary>
    public bool Buy(Need need, Contact contact, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var visit = new Visit(world, customer, dice, customer.PickDevice(), Timing.Online(need, day));
        var entry = contact.Steps.Count > 0 ? Walk(visit, contact, need) : EntryOf(need);
        if (contact.Steps.Count == 0)
            Browsing.Land(visit, entry, need.Article.Category);
        if (!contact.Steps.Contains("product-page"))
            visit.Look(need.Article);
        Browsing.AddToCart(visit, need.Article);
        var (payment, pickup) = (dice.Of(s_payments), dice.Chance(PicksUp) ? customer.Home : null);
        var isGuest = !customer.HasAccount;
        var email = customer.AnEmail;
        var isThrough = Checkout.Run(world, visit, need, email, payment);
        customer.LastResearch = visit.Clock;
        need.NotBefore = visit.Clock;
        if (isThrough)
            Order(need, visit, Place(need, visit, day, payment, email, isGuest, pickup), day);
        visit.End(isThrough ? IdleOr(entry, need, day) : entry);
        return isThrough;
    }

    Entry Walk(Visit visit, Contact contact, Need need)
    {
        visit.Remember();
        return Script.Walk(world, visit, contact.Steps, need.Article);
    }

    Order Place(Need need, Visit visit, int day, string payment, string email, bool isGuest, Branch? pickup)
    {
        var dice = need.Customer.Dice;
        var hasVoucher = dice.Chance(UsesVoucher * need.Customer.Persona.Bargains);
        return new()
        {
            Channel = "Webshop",
            Utc = visit.Clock.AddSeconds(BookedAfter),
            Customer = need.Customer,
            IsGuest = isGuest,
            Email = email,
            Payment = payment,
            Pickup = pickup,
            Remark = hasVoucher ? "Gutschein DRAUSSEN10" : null,
            Lines = OrderLines(StoreTrade.Basket(world, dice, need.Article, need.Customer.Persona.Basket, day), hasVoucher),
        };
    }

    void Order(Need need, Visit visit, Order order, int day)
    {
        visit.Send("page_view", "/kasse/danke", sent => sent with { Step = "thanks", Order = order });
        world.Files.Orders.Add(order);
        after.Ordered(need, order, visit.Device, day);
    }

    public static IReadOnlyList<OrderLine> OrderLines(IReadOnlyList<ReceiptLine> basket, bool hasVoucher) =>
        [.. basket.Select(line => new OrderLine(line.Article, line.Quantity, line.DiscountCents + (hasVoucher ? line.Cents * VoucherPercent / 100 : 0)))];

    /// <summary>The first contact is with what raised the need.</summary>
    Entry EntryOf(Need need) => need.Stimulus is { } stimulus && !need.IsResearched && stimulus.Weight > 0 ? stimulus : Running(need);

    Entry Running(Need need)
    {
        var entry = world.PickEntry(need.Customer.Dice);
        return entry.IsRunning(need.Born) ? entry : Entry.Direct;
    }

    /// <summary>A dice of its own: the rest of the world is the same with and without the idle channel.</summary>
    Entry IdleOr(Entry entry, Need need, int day)
    {
        if (need.IsScripted || world.Plants.IdleChannel is not { } planted || Entry.Of(planted.Channel) is var idle && !idle.IsRunning(day))
            return entry;
        if (!Dice.For(world.Seed, "idle", need.NotBefore.Ticks ^ need.Customer.Index).Chance(planted.Share))
            return entry;
        world.Truth.Count("online purchases through the idle channel");
        return idle;
    }
}
