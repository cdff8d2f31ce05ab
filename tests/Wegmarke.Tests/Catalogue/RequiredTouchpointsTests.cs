using Wegmarke.Catalogue;

namespace Wegmarke.Tests.Catalogue;

/// <summary>Each touchpoint that the product promises can be found by the word a marketer uses for it.</summary>
public sealed class RequiredTouchpointsTests
{
    [Theory]
    [InlineData("Awareness", "Facebook, Instagram, Twitter, LinkedIn, Suchmaschine, Online-Anzeige, Anzeige auf Websites, Anzeige in sozialen Medien, Suchanzeige, "
        + "Blog, Video, Infografik, Whitepaper, Veranstaltung, Messe, Mundpropaganda, Freunde und Familie, Kollegen, Influencer, Markenbotschafter, PR, Medienbericht, Expertenempfehlung")]
    [InlineData("Interest", "Ausführliche Produktbeschreibung, Fallstudie, Customer reviews, Expertenmeinung, E-Mail-Marketing, exklusives E-Mail-Angebot, "
        + "Produktempfehlung per E-Mail, Webinar, Schulung, Demo, Produktkonfigurator, Quiz, Rechner, Online-Werkzeug, geteilt, Kommentar, Beratung am Telefon, Vertriebsmail, Beratungsgespräch")]
    [InlineData("Consideration", "Artikel, Ratgeber, Whitepaper, Video, SEO-optimierter Inhalt, Frage in sozialen Medien, Produktinformation per E-Mail, Bewertungsportal, Testimonial, Webinar")]
    [InlineData("Decision", "Produktvergleich, Vergleichstabelle, Angebote und Rabatte, Telefon, Live-Chat, Kundenstimme, Fallstudie, Demo, Probefahrt, Gratisprobe, Checkout")]
    [InlineData("Engagement", "Anruf beim Kundenservice, Service per E-Mail, Live-Chat, Service über soziale Medien, Persönliche Produktempfehlung, maßgeschneidertes Angebot, "
        + "Treueprogramm, Prämie, Feedback, Bewertung, Forum, exclusive event, VIP benefit, Produktpräsentation für Kunden")]
    [InlineData("After-Sales", "Serviceanfrage, Retoure, Rückmeldung, Garantie, Kundenbefragung, Cross-Selling, Up-Selling, Treueprogramm, Dankesnachricht, Hilfeseite, neue Produkte")]
    [InlineData("Everywhere", "Website-Besuch, Mobile Website, Mobile App, Online-Shop, Filialbesuch, E-Mail, Online-Werbung, Direktmarketing, direct marketing, Suchmaschine, "
        + "Empfehlung, Bewertung, Live-Chat, Messenger-App, Telefon, Serviceanfrage, Social")]
    [InlineData("Retail", "Kampagnenkontakt, Coupon eingelöst, Kauf in der Filiale, Kauf im Online-Shop, Click & Collect, Beschwerde, AR-/VR-Erlebnis, Sprachassistent, Onboarding")]
    public void Has_the_touchpoint_by_the_word_people_use(string where, string words)
    {
        var missing = words.Split(", ").Where(word => CatalogueStore.Shipped.FindTouchpoint(word) is null);

        Assert.True(!missing.Any(), $"{where}: {string.Join(", ", missing)}");
    }

    [Theory]
    [InlineData("blog-post, how-to-guide, video, infographic, whitepaper, guide, case-study")]
    public void Has_the_types_of_content(string keys) =>
        Assert.Empty(keys.Split(", ").Except(CatalogueStore.Shipped.ContentTypes.Select(type => type.Key)));
}
