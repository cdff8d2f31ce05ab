using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Surveys and reviews.</summary>
static class Feedback
{
    const double Comments = 0.7;

    static readonly (int Mark, double Weight)[] s_usual = [(1, 0.26), (2, 0.40), (3, 0.21), (4, 0.09), (5, 0.04)];

    public static int UsualMark(Dice dice) => dice.Weighted(s_usual, mark => mark.Weight).Mark;

    public static void Survey(World world, Customer customer, DateTime utc, SurveyAnswer answer)
    {
        var dice = customer.Dice;
        var words = new Context { Article = answer.Article, Branch = (answer.Branch ?? customer.Home).Town, Device = answer.Device, Days = dice.Between(2, 9) };
        var comment = dice.Chance(Comments) ? world.Comments.Say(dice, answer.Topic, Mood.Of(answer.Mark), customer.Persona.Tone, words) : "";
        world.Files.Survey.Add(utc, Written.GermanTime(utc), answer.Occasion, answer.Visitor is null ? customer.Number : "", answer.Visitor ?? "", answer.Branch?.Town ?? "",
            answer.Device is { } device ? WebLog.DeviceName(device) : "", answer.Step ?? "", Written.Whole(answer.Mark), answer.Occasion == "Kauf" ? Written.Whole(Recommends(dice, answer.Mark)) : "", comment);
    }

    public static void Review(World world, Customer customer, DateTime utc, Article article, int mark, Func<string> number)
    {
        var dice = customer.Dice;
        var (stars, mood) = (Math.Clamp(6 - mark + (dice.Chance(0.2) ? 1 : 0), 1, 5), Mood.Of(mark));
        var words = new Context { Article = article, Branch = customer.Home.Town, Days = dice.Between(2, 9) };
        var text = world.Comments.Say(dice, "product", mood, customer.Persona.Tone, words);
        var email = customer.AnEmail;
        world.Files.Reviews.AddLater(utc, () => [Written.Offset(utc), article.Number, Written.Whole(stars), Mood.Title(mood, stars), text, $"{customer.FirstName} {customer.LastName[..1]}.", email, number()]);
    }

    /// <summary>0 to 10, as the mark.</summary>
    static int Recommends(Dice dice, int mark) => Math.Max(0, mark switch
    {
        1 => dice.Between(9, 10),
        2 => dice.Between(7, 9),
        _ => dice.Between(11 - 2 * mark, 13 - 2 * mark),
    });
}
