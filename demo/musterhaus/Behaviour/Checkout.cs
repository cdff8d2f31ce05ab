using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>From the cart to the confirmation, step by step; at each some leave, and some have trouble.</summary>
static class Checkout
{
    const double Leaves = 0.04;
    const double LeavesInTrouble = 0.6;
    const double SaysWhyInTrouble = 0.35;
    const double SaysWhy = 0.06;

    static readonly (CheckoutStep Step, string Event, string Path)[] s_steps =
    [
        (CheckoutStep.Cart, "view_cart", "/warenkorb"),
        (CheckoutStep.Address, "begin_checkout", "/kasse/adresse"),
        (CheckoutStep.Shipping, "add_shipping_info", "/kasse/versand"),
        (CheckoutStep.Payment, "add_payment_info", "/kasse/zahlung"),
        (CheckoutStep.Review, "page_view", "/kasse/pruefen"),
    ];

    /// <summary>Whether the customer came through.</summary>
    public static bool Run(World world, Visit visit, Need need, string email, string payment)
    {
        foreach (var (step, name, path) in s_steps)
        {
            if (step == CheckoutStep.Address)
                visit.LogIn();
            var isTroubled = world.Plants.FrustratingStep is { } planted && planted.Hits(step, visit.Device)
                ? visit.Dice.Chance(planted.Trouble) : visit.Dice.Chance(FrustratingStep.Elsewhere);
            for (var tries = isTroubled ? visit.Dice.Between(2, 3) : 1; tries > 0; tries--)
                Enter(visit, step, name, path, email, payment, failed: tries > 1);
            world.Truth.Count($"checkout {Key(step)} on {Key(visit.Device)}");
            if (!visit.Dice.Chance(isTroubled ? LeavesInTrouble : Leaves))
                continue;
            world.Truth.Count($"checkout {Key(step)} on {Key(visit.Device)}, left");
            SayWhy(world, visit, need, step, isTroubled);
            return false;
        }
        return true;
    }

    static void Enter(Visit visit, CheckoutStep step, string name, string path, string email, string payment, bool failed)
    {
        visit.Send(name, path, sent => sent with
        {
            Step = Key(step),
            Payment = step == CheckoutStep.Payment ? payment : null,
            Email = step == CheckoutStep.Shipping && !visit.IsLoggedIn ? email : null,
        });
        if (failed)
            visit.Send(step == CheckoutStep.Payment ? "payment_error" : "checkout_error", path, sent => sent with { Step = Key(step) });
    }

    /// <summary>Who leaves is asked why; customers in trouble answer rather than others, and say it.</summary>
    static void SayWhy(World world, Visit visit, Need need, CheckoutStep step, bool isTroubled)
    {
        if (!visit.Dice.Chance(isTroubled ? SaysWhyInTrouble : SaysWhy))
            return;
        Feedback.Survey(world, need.Customer, visit.Clock.AddMinutes(1), new()
        {
            Occasion = "Kaufabbruch",
            Topic = isTroubled ? $"checkout-{Key(step)}" : "price",
            Visitor = visit.Cookie,
            Device = visit.Device,
            Step = Key(step),
            Mark = isTroubled ? visit.Dice.Between(4, 6) : visit.Dice.Between(2, 4),
            Article = need.Article,
        });
    }

    static string Key<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
