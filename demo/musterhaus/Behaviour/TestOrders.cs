using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Once a month somebody tries the shop out with an order of nobody's, and cancels it.</summary>
static class TestOrders
{
    public static void Place(World world, int day)
    {
        if (Period.Day(day).Day != 3)
            return;
        var dice = Dice.For(world.Seed, "test orders", day);
        var time = Hours.PickOpen(dice, day, DayPart.Morning);
        world.Files.Orders.Add(new()
        {
            Channel = "Webshop",
            Utc = time,
            IsGuest = true,
            Email = "test@example.com",
            Payment = "Vorkasse",
            Remark = "TEST bitte ignorieren",
            Lines = [new(dice.Of(world.Assortment.All), 1, 0)],
            Cancelled = time.AddMinutes(dice.Between(2, 30)),
        });
    }
}
