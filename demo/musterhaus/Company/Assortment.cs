using System.Globalization;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>All articles, cheapest first within their category.</summary>
sealed class Assortment
{
    readonly Dictionary<string, Article[]> _ofCategory;

    Assortment(IReadOnlyList<Article> articles)
    {
        All = articles;
        _ofCategory = articles.GroupBy(article => article.Category.Name).ToDictionary(group => group.Key, group => group.OrderBy(article => article.Cents).ToArray());
    }

    public IReadOnlyList<Article> All { get; }

    public static Assortment Load() => new([.. WordList.Lines("articles.txt").SelectMany(Family)]);

    /// <summary>Of two looked at, somebody with a small basket takes the cheaper, somebody with a large one the dearer.</summary>
    public Article Pick(Dice dice, Category category, BasketSize basket)
    {
        var articles = _ofCategory[category.Name];
        var (first, second) = (dice.Below(articles.Length), dice.Below(articles.Length));
        return articles[basket switch
        {
            BasketSize.Small => Math.Min(first, second),
            BasketSize.Large => Math.Max(first, second),
            _ => first,
        }];
    }

    /// <summary>A line is <c>category;number;name;first price;step;variant,variant…</c>: each variant is an article, each a step dearer.</summary>
    static IEnumerable<Article> Family(string line)
    {
        var cells = line.Split(';');
        var (number, price, step) = (Whole(cells[1]), Whole(cells[3]), Whole(cells[4]));
        return cells[5].Split(',').Select((variant, at) => new Article(
            (number + at).ToString(CultureInfo.InvariantCulture), $"{cells[2]} {variant}".Trim(), Category.Of(cells[0]), price + at * step));
    }

    static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
