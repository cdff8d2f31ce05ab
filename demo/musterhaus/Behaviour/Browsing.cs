using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What people do on the website before they put something into the cart.</summary>
static class Browsing
{
    const double LooksAtArticle = 0.5;
    const double LooksAside = 0.38;
    const double LogsIn = 0.55;

    static readonly string[] s_words = ["regenjacke", "e-bike", "helm kinder", "schlauch 28 zoll", "wanderschuhe damen", "zelt 3 personen", "schloss", "kette 10fach", "rucksak", "lastenrad"];

    /// <summary>The first page: the home page, or what the entry promised.</summary>
    public static void Land(Visit visit, Entry entry, Category category)
    {
        if (entry.Key is "direct" || visit.Dice.Chance(0.2))
            visit.Page("/");
        else
            visit.Page(entry.Key == "newsletter-click" ? "/aktion/newsletter" : $"/aktion/{category.Path}");
    }

    /// <summary>A visit without buying.</summary>
    public static void Look(World world, Visit visit, Entry entry, Category category, Article article, bool fillsCart = false)
    {
        Land(visit, entry, category);
        if (visit.Dice.Chance(LogsIn))
            visit.LogIn();
        visit.Look(article);
        if (fillsCart)
            AddToCart(visit, article);
        for (var left = visit.Dice.Between(0, 3); left > 0; left--)
            Step(world, visit, category);
        visit.End(entry);
    }

    public static void AddToCart(Visit visit, Article article) => visit.Send("add_to_cart", "/warenkorb/hinzufuegen", sent => sent with { Article = article.Number });

    /// <summary>A named step, as in a planted path.</summary>
    public static void Step(World world, Visit visit, string touchpoint, Article article)
    {
        switch (touchpoint)
        {
            case "product-page":
                visit.Look(article);
                break;
            case "home-page":
                visit.Page("/");
                break;
            default:
                if (world.Contents.IsAnswered(touchpoint))
                    Aside(visit, SideStep.Of(touchpoint), article.Category);
                break;
        }
    }

    static void Step(World world, Visit visit, Category category)
    {
        switch (visit.Dice.Share())
        {
            case < LooksAtArticle:
                visit.Look(world.Assortment.Pick(visit.Dice, category, BasketSize.Medium));
                break;
            case < LooksAtArticle + LooksAside:
                var aside = visit.Dice.Weighted(SideStep.All, step => step.Weight);
                if (world.Contents.IsAnswered(aside.Key))
                    Aside(visit, aside, category);
                break;
            default:
                Read(world, visit);
                break;
        }
    }

    static void Aside(Visit visit, SideStep step, Category category)
    {
        var path = step.Path.Replace("{category}", category.Path, StringComparison.Ordinal);
        if (step.Event == "page_view")
            visit.Page(path);
        else
            visit.Send(step.Event, path, sent => step.Key == "site-search" ? sent with { Search = visit.Dice.Of(s_words) } : sent);
    }

    static void Read(World world, Visit visit)
    {
        if (world.Contents.Pick(visit.Dice, Period.NumberOf(visit.Clock)) is not { } content)
            return;
        if (content.Type == "video")
            visit.Send("video_start", content.Path, sent => sent with { Content = content.Key });
        else
            visit.Page(content.Path, content.Key);
    }
}
