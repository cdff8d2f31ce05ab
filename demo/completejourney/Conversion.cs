namespace Wegmarke.Demo.Completejourney;

/// <summary>Writes the households' purchases, mailings and coupon redemptions as canonical files, one row for each row given.</summary>
public static class Conversion
{
    const string Currency = "USD";

    public static IReadOnlyList<CanonicalFile> Run(string raw, string canonical)
    {
        var campaigns = Campaign.ReadAll(Path.Combine(raw, "campaign_descriptions.csv.gz"));
        return
        [
            Contacts(Path.Combine(raw, "campaigns.csv.gz"), Path.Combine(canonical, "contacts.csv.gz"), campaigns),
            Redemptions(Path.Combine(raw, "coupon_redemptions.csv.gz"), Path.Combine(canonical, "redemptions.csv.gz"), campaigns),
            Purchases(Path.Combine(raw, "transactions_sample.csv.gz"), Path.Combine(canonical, "purchases.csv.gz"),
                Product.ReadAll(Path.Combine(raw, "products_sold.csv.gz"))),
        ];
    }

    static CanonicalFile Contacts(string from, string to, IReadOnlyDictionary<string, Campaign> campaigns)
    {
        using var file = new CanonicalFile(to, "customer", "time", "touchpoint", "channel", "campaign", "campaign_type", "campaign_end");
        foreach (var row in RawFile.Rows(from))
        {
            var campaign = campaigns[row.GetString("campaign_id")];
            file.Write(row.GetString("household_id"), StoreCalendar.StartOf(campaign.Start),
                Touchpoints.Mailing(campaign), Channels.Post, campaign.Id, campaign.Type, campaign.End);
        }
        return file;
    }

    static CanonicalFile Redemptions(string from, string to, IReadOnlyDictionary<string, Campaign> campaigns)
    {
        using var file = new CanonicalFile(to, "customer", "time", "touchpoint", "channel", "campaign", "campaign_type", "coupon");
        foreach (var row in RawFile.Rows(from))
        {
            var campaign = campaigns[row.GetString("campaign_id")];
            file.Write(row.GetString("household_id"), StoreCalendar.AfterMailOf(row.GetString("redemption_date")),
                Touchpoints.Redemption(campaign), Channels.Store, campaign.Id, campaign.Type, row.GetString("coupon_upc"));
        }
        return file;
    }

    static CanonicalFile Purchases(string from, string to, IReadOnlyDictionary<string, Product> products)
    {
        using var file = new CanonicalFile(to, "customer", "time", "touchpoint", "channel", "location", "order", "line", "product", "quantity",
            "value", "currency", "department", "category", "retail_discount", "coupon_discount", "coupon_match_discount");
        var baskets = Baskets.ReadAll(from, products);
        var lines = new Dictionary<string, int>();
        foreach (var row in RawFile.Rows(from))
        {
            var basket = Figures.Whole(row.GetString("basket_id"));
            var main = baskets.MainOf(basket);
            var line = lines[basket] = lines.GetValueOrDefault(basket) + 1;
            var product = products.GetValueOrDefault(row.GetString("product_id"), Product.Unknown);
            file.Write(row.GetString("household_id"), row.GetString("transaction_timestamp"), Touchpoints.Purchase(main), Channels.Of(main),
                row.GetString("store_id"), basket, Figures.Whole(line), row.GetString("product_id"),
                row.GetString("quantity"), Figures.Cents(row.GetString("sales_value")), Currency,
                product.Department, product.Category, Figures.Cents(row.GetString("retail_disc")),
                Figures.Cents(row.GetString("coupon_disc")), Figures.Cents(row.GetString("coupon_match_disc")));
        }
        return file;
    }
}
