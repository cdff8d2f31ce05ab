using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Tickets. How soon somebody is answered decides whether they come back; it is the same on every channel.</summary>
static class ServiceDesk
{
    const double SaysHow = 0.4;
    const int SoonHours = 12;
    const int LateHours = 36;

    static readonly (string Name, double Weight)[] s_channels = [("E-Mail", 0.36), ("Telefon", 0.34), ("Chat", 0.16), ("Filiale", 0.14)];
    static readonly string[] s_agents = ["J. Petersen", "A. Demir", "S. Wolters", "M. Brinkmann"];

    public static void Plan(World world, Customer customer, string category, int day, Article article, Func<string> number, string topic = "complaint") =>
        world.Agenda.On(day, at => Open(world, customer, category, at, article, number, topic, $"{article.Name}: Problem"));

    public static void Open(World world, Customer customer, string category, int day, Article article, Func<string> number, string topic, string subject)
    {
        var dice = customer.Dice;
        var channel = dice.Weighted(s_channels, each => each.Weight).Name;
        var opened = Hours.PickOpen(dice, OpeningHours.OpenFrom(day), customer.Persona.Hours);
        var hours = dice.Chance(0.7) ? dice.Between(1, SoonHours) : dice.Between(SoonHours, 90);
        var words = new Context { Article = article, Branch = customer.Home.Town, Days = 1 + hours / 24, Customer = customer.LastName };
        Write(world, new(opened, channel, category, customer, dice.Chance(0.03) ? "info@example.de" : customer.AnEmail, number, subject, world.Comments.Say(dice, topic, Mood.Bad, customer.Persona.Tone, words))
        {
            Answered = opened.AddHours(hours).AddMinutes(dice.Below(60)),
            Closed = opened.AddHours(hours + dice.Between(1, 100)),
            Answer = world.Comments.Say(dice, "answer-" + topic, Mood.Good, Planting.Tone.Formal, words),
            Agent = dice.Of(s_agents),
            Satisfaction = dice.Chance(SaysHow) ? Satisfaction(dice, hours) : null,
        });
        if (channel == "Telefon")
            PhoneTrade.Call(world, customer, opened, "eingehend", category);
        customer.Mood *= hours <= SoonHours ? 1.1 : hours <= LateHours ? 0.9 : 0.5;
        world.Truth.Count("tickets");
    }

    static int Satisfaction(Dice dice, int hours) => hours switch
    {
        <= SoonHours => dice.Between(3, 5),
        <= LateHours => dice.Between(2, 4),
        _ => dice.Between(1, 3),
    };

    static void Write(World world, Ticket ticket) => world.Files.Tickets.AddLater(ticket.Opened, () =>
    [
        $"T-{100_001 + world.Files.Tickets.Rows}", Written.LocalTime(ticket.Opened), ticket.Channel, ticket.Category,
        ticket.Email.StartsWith("info@", StringComparison.Ordinal) ? "" : ticket.Customer.Number, ticket.Email,
        ticket.OrderNumber(), ticket.Subject, ticket.Text, Written.LocalTimeUntilExport(ticket.Answered), Written.LocalTimeUntilExport(ticket.Closed), ticket.Answered < Period.End ? ticket.Answer : "", ticket.Agent,
        ticket.Satisfaction is { } said && ticket.Closed < Period.End ? Written.Whole(said) : "",
    ]);
}
