using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>When on its day a contact takes place.</summary>
static class Timing
{
    public static DateTime Online(Need need, int day) => After(need, Hours.Pick(need.Customer.Dice, day, need.Customer.Persona.Hours));

    public static DateTime InStore(Need need, int day) => After(need, Hours.PickOpen(need.Customer.Dice, day, need.Customer.Persona.Hours));

    /// <summary>While the hotline is open: as the branches.</summary>
    public static DateTime ByPhone(Need need, int day) => InStore(need, OpeningHours.OpenFrom(day));

    static DateTime After(Need need, DateTime picked)
    {
        var time = picked > need.NotBefore ? picked : need.NotBefore.AddSeconds(need.Customer.Dice.Between(420, 1500));
        need.NotBefore = time;
        return time;
    }
}
