namespace Wegmarke.Demo.Completejourney;

/// <summary>What each basket is mainly about, by the value of those of its lines that the sample holds.
/// A basket is one purchase, so all of its lines get the same answer.</summary>
sealed class Baskets
{
    readonly Dictionary<string, Dictionary<Assortment, (decimal Value, int Lines)>> _baskets = [];

    public static Baskets ReadAll(string path, IReadOnlyDictionary<string, Product> products)
    {
        var baskets = new Baskets();
        foreach (var row in RawFile.Rows(path))
        {
            baskets.Add(
                Figures.Whole(row.GetString("basket_id")),
                products.GetValueOrDefault(row.GetString("product_id"), Product.Unknown).Assortment,
                Figures.Amount(row.GetString("sales_value")));
        }
        return baskets;
    }

    /// <summary>Of equal values the one with more lines decides, then the one that is first in <see cref="Assortment"/>.</summary>
    public Assortment MainOf(string basket) =>
        _baskets[basket].OrderByDescending(part => part.Value.Value).ThenByDescending(part => part.Value.Lines).ThenBy(part => part.Key).First().Key;

    void Add(string basket, Assortment assortment, decimal value)
    {
        if (!_baskets.TryGetValue(basket, out var parts))
            _baskets[basket] = parts = [];
        var before = parts.GetValueOrDefault(assortment);
        parts[assortment] = (before.Value + value, before.Lines + 1);
    }
}
