using System.Globalization;
using System.Text;

namespace Wegmarke.Benchmarks.Import;

/// <summary>A canonical CSV file as a mid-size retailer would have it: 18 columns, about 235 bytes a row, ten rows a customer, a tenth of them
/// purchases, a device per customer, an e-mail address on two rows of twelve. The same for the same number of rows.</summary>
static class GivenFile
{
    static readonly string[] s_touchpoints =
        ["website_visit", "newsletter_opened", "search_engine", "product_page", "cart", "checkout", "store_visit", "phone_call", "live_chat", "review", "social_post", "online_ad"];

    public const string Header = "customer,time,touchpoint,channel,email,anonymous_id,session,device,location,campaign,content,product,order,line,quantity,value,currency,comment";

    /// <param name="inOrder">False: rows are not in order of time.</param>
    public static void Write(string path, int rows, bool inOrder)
    {
        var random = new Random(7);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20) { NewLine = "\n" };
        file.WriteLine(Header);
        var start = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var row = 0; row < rows; row++)
        {
            var at = inOrder ? row : random.Next(rows);
            file.WriteLine(Row(row, start.AddSeconds(at * (63_072_000.0 / rows)), random, Math.Max(1, rows / 10)));
        }
    }

    static string Row(int row, DateTime time, Random random, int customers)
    {
        var customer = (int)(customers * Math.Pow(random.NextDouble(), 1.3));
        var kind = Math.Min(11, (int)(12 * random.NextDouble() * random.NextDouble()));
        var isOrder = kind == 5;
        return string.Create(CultureInfo.InvariantCulture, $"""
            C{customer:D8},{time:yyyy-MM-dd'T'HH:mm:ss'Z'},{s_touchpoints[kind]},,{(kind is 1 or 5 ? $"customer{customer}@example.org" : "")},anon-{customer * 2654435761L:x12}-{customer:x8},session-{row / 7:D12},{(row % 3 == 0 ? "Desktop Firefox 132 Windows" : "iPhone 15 Pro Safari iOS 18")},{(kind == 6 ? "Filiale Berlin-Mitte" : "")},{(row % 2 == 0 ? "spring-sale-2026-wave-2" : "")},content-article-{row % 500:D4},SKU-{row % 9999:D6}-BLACK-XL,{(isOrder ? $"O{row:D9}" : "")},{(isOrder ? "1" : "")},{(isOrder ? "2" : "")},{(isOrder ? "49.90" : "")},{(isOrder ? "EUR" : "")},{(row % 5 == 0 ? "Sehr gute Beratung im Laden und schnelle Lieferung" : "")}
            """);
    }
}
