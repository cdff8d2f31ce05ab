using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Comments, questions, shares and recommendations on social networks; the tool knows the customer behind some of them.</summary>
static class SocialMedia
{
    const double PerCustomerAndDay = 0.0035;
    const double IsKnown = 0.45;

    static readonly string[] s_networks = ["instagram", "facebook", "youtube", "tiktok"];
    static readonly (string Type, string Topic, double Weight)[] s_types =
        [("comment", "general", 0.5), ("share", "", 0.2), ("question", "question", 0.18), ("recommendation", "recommend", 0.12)];

    public static void Run(World world, IReadOnlyList<Customer> customers, int day)
    {
        var dice = Dice.For(world.Seed, "social", day);
        for (var left = dice.About(customers.Count * PerCustomerAndDay); left > 0; left--)
        {
            var customer = dice.Of(customers);
            if (!dice.Chance(customer.Persona.Social))
                continue;
            var (type, topic, _) = dice.Weighted(s_types, kind => kind.Weight);
            var text = topic.Length == 0 ? "" : world.Comments.Say(dice, topic, Words.Mood.Of(dice.Between(1, 4)), customer.Persona.Tone, new() { Branch = customer.Home.Town });
            Write(world, Hours.Pick(dice, day, customer.Persona.Hours), customer, type, text, "");
        }
    }

    public static void Write(World world, DateTime utc, Customer customer, string type, string text, string campaign)
    {
        var person = Dice.For(world.Seed, "handle", customer.Index);
        var handle = $"{Letters(customer.FirstName)}{(person.Chance(0.5) ? "_" : ".")}{Letters(customer.LastName)[..1]}{person.Between(1, 99)}";
        world.Files.Social.Add(utc, Written.LocalTime(utc), type == "ad_click" ? "instagram" : person.Of(s_networks), type, "@" + handle,
            person.Chance(IsKnown) ? customer.Number : "", campaign, text);
    }

    static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetter)) is { Length: > 0 } letters ? letters : "x";
}
