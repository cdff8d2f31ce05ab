namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Where a visit to the website comes from. A paid one has a price per click and pauses, so that one can see what is missing without it.</summary>
/// <param name="Key">Touchpoint of the shipped catalogue.</param>
/// <param name="Weight">Against the other entries.</param>
sealed record Entry(string Key, string? Source, string? Medium, string? Referrer, double Weight, string? Ledger = null, int CentsPerClick = 0)
{
    public static Entry Direct { get; } = new("direct", null, null, null, 0.26);
    public static Entry Newsletter { get; } = new("newsletter-click", "newsletter", "email", null, 0);
    public static Entry Catalogue { get; } = new("qr-code", "katalog", "print", null, 0);

    public static IReadOnlyList<Entry> All { get; } =
    [
        Direct, Newsletter, Catalogue,
        new("search-result", null, null, "https://www.google.com/", 0.30),
        new("instagram", "instagram", "social", "https://l.instagram.com/", 0.05),
        new("facebook", "facebook", "social", "https://l.facebook.com/", 0.03),
        new("search-ad", "google", "cpc", "https://www.google.com/", 0.13, "Suchanzeigen", 62),
        new("social-ad", "instagram", "paid_social", "https://l.instagram.com/", 0.08, "Social Ads", 41),
        new("retargeting-ad", "banner", "retargeting", null, 0.06, "Retargeting", 35),
        new("affiliate-link", "gutscheinfuchs", "affiliate", "https://gutscheinfuchs.example.com/", 0.05, "Affiliate", 55),
        new("comparison-portal", null, null, "https://www.idealo.de/", 0.04, "Preisvergleich", 48),
    ];

    public static IReadOnlyList<string> PaidKeys { get; } = [.. All.Where(entry => entry.Ledger is not null).Select(entry => entry.Key)];

    public static Entry Of(string key) => All.First(entry => entry.Key == key);

    public bool IsSocial => Source is "instagram" or "facebook";

    /// <summary>Each paid channel rests for two spells of four weeks, at different times.</summary>
    public bool IsRunning(int day)
    {
        if (Ledger is null)
            return true;
        var turn = (day + 28 * PaidKeys.ToList().IndexOf(Key)) % 252;
        return turn is < 56 or >= 84;
    }
}
