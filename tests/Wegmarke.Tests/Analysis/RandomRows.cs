namespace Wegmarke.Tests.Analysis;

/// <summary>Rows of small tenants with everything that can come together: ties, lines, refunds, claims, currencies, consent, nobody known.</summary>
static class RandomRows
{
    static readonly string[] s_touchpoints =
    [
        "newsletter", "website-visit", "product-page", "store-purchase", "online-purchase", "order-cancelled", "complaint", "live-chat", "review-written",
        "coupon-redemption", "direct-mail", "store-advice", "loyalty-programme", "Wunderbox", "Kassenzettel alt",
    ];

    static readonly string[] s_channels = ["", "", "", "", "store", "web", "Kiosk 7"];
    static readonly string[] s_currencies = ["EUR", "EUR", "EUR", "EUR", "", "CHF", "USD"];
    static readonly string[] s_phases = ["", "", "", "", "", "", "decision", "six:after-sales", "Wiederkauf", "nirgends"];
    static readonly string[] s_consents = ["", "", "", "", "", "analysis;marketing", "marketing", "none"];

    public static IReadOnlyList<GivenRow> Of(int seed, int rows = 150, int customers = 9)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, rows).Select(_ => Row(random, customers))];
    }

    static GivenRow Row(Random random, int customers)
    {
        var touchpoint = Pick(random, s_touchpoints);
        var customer = random.Next(customers + 2);
        var hasOrder = random.Next(3) > 0;
        return new(customer < customers ? $"{1001 + customer}" : "", Time(random), touchpoint)
        {
            Channel = Pick(random, s_channels),
            Order = hasOrder ? $"B-{random.Next(25)}" : "",
            Value = random.Next(3) > 0 ? random.Next(-2000, 20000) / 100m : null,
            Currency = Pick(random, s_currencies),
            Cost = random.Next(4) == 0 ? random.Next(500) / 100m : null,
            Conversion = random.Next(30) == 0 ? "test-drive" : "",
            Stars = random.Next(8) == 0 ? random.Next(1, 6) : null,
            Emotion = random.Next(8) == 0 ? random.Next(-4, 5) / 2m : null,
            Phase = Pick(random, s_phases),
            Consent = Pick(random, s_consents),
        };
    }

    /// <summary>Over two years, with many ties and whole days between.</summary>
    static DateTimeOffset Time(Random random) =>
        new DateTimeOffset(2024, 1, 1, 8, 0, 0, TimeSpan.Zero).AddDays(random.Next(3) == 0 ? random.Next(700) : random.Next(12)).AddHours(random.Next(3));

    static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
