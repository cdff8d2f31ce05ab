namespace Wegmarke.Demo.Completejourney;

sealed record Product(string Department, string Category, Assortment Assortment)
{
    /// <summary>222 transaction lines name a product that the product file does not hold.</summary>
    public static Product Unknown { get; } = new("", "", Assortment.Other);

    public static IReadOnlyDictionary<string, Product> ReadAll(string path) =>
        RawFile.Rows(path).ToDictionary(
            r => r.GetString("product_id"),
            r => new Product(r.GetString("department"), r.GetString("product_category"),
                Assortments.Of(r.GetString("department"), r.GetString("product_type"))));
}
