using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Inspections and repairs; who waits long for the bicycle is less content.</summary>
sealed class Workshop(World world)
{
    const int LongDays = 7;
    const int FirstNumber = 5_000;

    static readonly (string Work, int Cents)[] s_works =
        [("Erstinspektion", 4_900), ("Jahresinspektion", 8_900), ("Bremse einstellen", 2_500), ("Laufrad zentrieren", 3_500), ("Kette und Kassette tauschen", 6_900)];

    int _number = FirstNumber;

    public void Inspect(Customer customer, Article bicycle, int day)
    {
        var dice = customer.Dice;
        var (brought, days, work) = (Hours.PickOpen(dice, day, customer.Persona.Hours), dice.Between(1, 9), dice.Of(s_works));
        var done = Hours.PickOpen(dice, OpeningHours.OpenFrom(day + days), DayPart.Afternoon);
        world.Files.Workshop.AddLater(brought, () =>
            [$"W{++_number}", Written.GermanTime(brought), done < Period.End ? Written.GermanTime(done) : "", customer.Home.Town, customer.Number, work.Work, Written.Money(work.Cents)]);
        customer.Mood *= days > LongDays ? 0.85 : 1.08;
        if (dice.Chance(0.2))
            Feedback.Survey(world, customer, done.AddDays(1), new()
            {
                Occasion = "Werkstatt",
                Topic = "workshop",
                Mark = days > LongDays ? dice.Between(3, 5) : Feedback.UsualMark(dice),
                Branch = customer.Home,
                Article = bicycle,
            });
    }
}
