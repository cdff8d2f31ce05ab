namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Something that may be done on the website besides looking at articles.</summary>
/// <param name="Key">Touchpoint of the shipped catalogue.</param>
sealed record SideStep(string Key, string Name, string Event, string Path, double Weight)
{
    public static IReadOnlyList<SideStep> All { get; } =
    [
        new("product-list", "Produktliste", "view_item_list", "/kategorie/{category}", 0.30),
        new("site-search", "Suche im Shop", "search", "/suche", 0.16),
        new("reviews-read", "Kundenbewertungen", "reviews viewed", "/bewertungen", 0.12),
        new("product-comparison", "Produktvergleich", "products compared", "/vergleich", 0.06),
        new("store-locator", "Filialfinder", "page_view", "/filialen", 0.07),
        new("wishlist", "Merkliste", "add_to_wishlist", "/merkliste", 0.06),
        new("special-offer", "Angebote der Woche", "page_view", "/angebote", 0.09),
        new("product-configurator", "Radkonfigurator", "konfigurator", "/konfigurator", 0.03),
        new("faq", "Häufige Fragen", "page_view", "/hilfe", 0.04),
        new("live-chat", "Live-Chat", "chat_started", "/chat", 0.03),
        new("chatbot", "Chatbot Fiete", "chatbot_started", "/chat/fiete", 0.03),
    ];

    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(step => step.Key)];

    public static SideStep Of(string key) => All.First(step => step.Key == key);
}
