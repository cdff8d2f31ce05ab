using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What follows a purchase: delivery, questions, returns, complaints, opinions, accessories, the workshop.</summary>
sealed class AfterPurchase(World world, Shopping shopping)
{
    const double Answers = 0.13;
    const double Reviews = 0.08;
    const double Complains = 0.035;
    const double ComplainsWhenLate = 0.4;
    const double Cancels = 0.02;
    const double IsLate = 0.08;
    const double LooksWhereItIs = 0.3;
    const double SendsBack = 0.09;
    const double BringsBack = 0.035;
    const double NeedsAccessories = 0.5;
    const double ComesToWorkshop = 0.45;

    readonly Workshop _workshop = new(world);

    public void Bought(Need need, Receipt receipt, DateTime time, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        Opinions(need, day, device: null, customer.Home, "store", mark: null, () => receipt.Number);
        if (dice.Chance(Complains))
            ServiceDesk.Plan(world, customer, "Reklamation", day + dice.Between(2, 20), need.Article, () => receipt.Number);
        if (dice.Chance(BringsBack))
            world.Agenda.On(OpeningHours.OpenFrom(day + dice.Between(1, 13)), at => BringBack(customer, receipt, at));
        Follow(need, day);
    }

    public void Ordered(Need need, Order order, Device? device, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        if (dice.Chance(Cancels))
        {
            order.Cancelled = order.Utc.AddMinutes(dice.Between(20, 900));
            return;
        }
        var isLate = Deliver(order, dice, day);
        var arrived = Period.NumberOf(order.Delivered!.Value); // Deliver sets it
        Opinions(need, arrived, device, order.Pickup, isLate ? "late" : "delivery", isLate ? dice.Between(3, 5) : null, () => order.Number);
        if (dice.Chance(LooksWhereItIs))
            world.Agenda.On(day + dice.Between(1, 3), at => LookAfter(customer, at));
        if (dice.Chance(isLate ? ComplainsWhenLate : Complains))
            ServiceDesk.Plan(world, customer, "Reklamation", arrived + dice.Between(-1, 10), need.Article, () => order.Number, isLate ? "late" : "complaint");
        if (dice.Chance(SendsBack))
            world.Agenda.On(arrived + dice.Between(1, 12), at => SendBack(customer, order, need, at));
        Follow(need, arrived);
    }

    /// <summary>Whether it took longer than promised.</summary>
    static bool Deliver(Order order, Dice dice, int day)
    {
        if (order.Pickup is not null)
        {
            order.Delivered = Hours.PickOpen(dice, OpeningHours.OpenFrom(day + dice.Between(1, 4)), DayPart.Any);
            return false;
        }
        var isLate = dice.Chance(IsLate);
        order.Shipped = Hours.PickOpen(dice, OpeningHours.OpenFrom(day + dice.Between(1, 2) + (isLate ? dice.Between(5, 9) : 0)), DayPart.Morning);
        order.Delivered = Hours.PickOpen(dice, OpeningHours.OpenFrom(Period.NumberOf(order.Shipped.Value) + dice.Between(1, 2)), DayPart.Any);
        return isLate;
    }

    void Opinions(Need need, int day, Device? device, Branch? branch, string topic, int? mark, Func<string> number)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        var given = mark ?? Feedback.UsualMark(dice);
        if (dice.Chance(Answers))
        {
            var at = day + dice.Between(2, 6);
            Feedback.Survey(world, customer, Hours.Pick(dice, at, customer.Persona.Hours), new() { Occasion = "Kauf", Topic = topic, Mark = given, Device = device, Branch = branch, Article = need.Article });
        }
        if (dice.Chance(Reviews))
            Feedback.Review(world, customer, Hours.Pick(dice, day + dice.Between(5, 30), customer.Persona.Hours), need.Article, given, number);
    }

    void Follow(Need need, int day)
    {
        var (customer, dice) = (need.Customer, need.Customer.Dice);
        customer.HasBought = true;
        if (!need.Article.Category.IsCycle)
            return;
        if (dice.Chance(NeedsAccessories))
        {
            var article = world.Assortment.Pick(dice, Category.Of("Fahrradzubehör"), customer.Persona.Basket);
            world.Agenda.On(day + dice.Between(4, 30), at => shopping.Follow(new(customer, article, at) { IsFollowUp = true }, at));
        }
        if (dice.Chance(ComesToWorkshop))
            world.Agenda.On(OpeningHours.OpenFrom(day + dice.Between(60, 130)), at => _workshop.Inspect(customer, need.Article, at));
    }

    void LookAfter(Customer customer, int day)
    {
        var visit = new Visit(world, customer, customer.Dice, customer.PickDevice(), Hours.Pick(customer.Dice, day, customer.Persona.Hours));
        visit.LogIn();
        visit.Send("tracking viewed", "/konto/bestellungen");
        visit.End(Entry.Direct);
    }

    void SendBack(Customer customer, Order order, Need need, int day)
    {
        var dice = customer.Dice;
        ServiceDesk.Open(world, customer, "Retoure", day, need.Article, () => order.Number, "return", $"Rücksendung {need.Article.Number}");
        var isAll = dice.Chance(0.55);
        var back = Hours.PickOpen(dice, OpeningHours.OpenFrom(day + dice.Between(2, 6)), DayPart.Morning);
        foreach (var line in isAll ? order.Lines : order.Lines.Take(1))
            line.Return(isAll ? line.Quantity : 1, back);
        customer.Mood *= 0.97;
    }

    void BringBack(Customer customer, Receipt receipt, int day)
    {
        var dice = customer.Dice;
        world.Files.TillOf(receipt.Branch).Add(Hours.PickOpen(dice, day, customer.Persona.Hours), new()
        {
            Branch = receipt.Branch,
            Till = receipt.Till,
            Cashier = receipt.Cashier,
            Payment = receipt.Payment,
            Card = receipt.Card,
            Original = receipt,
            Lines = [receipt.Lines[0].Returned()],
        });
        world.Truth.Count("store returns");
    }
}
