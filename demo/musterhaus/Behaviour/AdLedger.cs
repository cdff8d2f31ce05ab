using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What the advertising of a day cost, channel by channel; a channel that rests costs nothing and has no line.</summary>
static class AdLedger
{
    const int CentsPerMail = 2;

    public static void Write(World world, int day, int mailsOfTheDay)
    {
        var dice = Dice.For(world.Seed, "costs", day);
        var (time, date, campaign) = (Berlin.StartOf(day), Period.Day(day), Campaign.On(Period.Day(day)));
        foreach (var entry in Entry.All.Where(entry => entry.Ledger is not null && entry.IsRunning(day)))
        {
            var clicks = world.Clicks.Of(entry);
            var cents = clicks * entry.CentsPerClick * dice.Between(85, 118) / 100;
            world.Files.Costs.Add(time, Written.GermanDay(date), entry.Ledger!, campaign.Key, Written.Whole(clicks * dice.Between(28, 75) + dice.Between(0, 400)), Written.Whole(clicks), Written.Money(cents)); // entries with a ledger
        }
        if (mailsOfTheDay > 0)
            world.Files.Costs.Add(time, Written.GermanDay(date), "Newsletter", campaign.Key, Written.Whole(mailsOfTheDay), "", Written.Money(mailsOfTheDay * CentsPerMail));
    }
}
