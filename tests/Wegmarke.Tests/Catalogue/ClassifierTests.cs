using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Catalogue;

public sealed class ClassifierTests
{
    static readonly Classifier s_shipped = CatalogueStore.Shipped.Classifier;

    [Theory]
    // GA4
    [InlineData("view_item", "product-page", "web")]
    [InlineData("view_item_list", "product-list", "web")]
    [InlineData("add_to_cart", "add-to-cart", "web")]
    [InlineData("begin_checkout", "checkout", "web")]
    [InlineData("purchase", "online-purchase", "web")]
    [InlineData("refund", "refund", "web")]
    [InlineData("search", "site-search", "web")]
    // Segment
    [InlineData("Product Viewed", "product-page", "web")]
    [InlineData("Products Searched", "site-search", "web")]
    [InlineData("Order Completed", "online-purchase", "web")]
    [InlineData("Order Refunded", "refund", "web")]
    [InlineData("Email Link Clicked", "newsletter-click", "email")]
    [InlineData("Coupon Applied", "coupon-redemption", "web")]
    // names of shops and of people
    [InlineData("product_viewed", "product-page", "web")]
    [InlineData("productViewed", "product-page", "web")]
    [InlineData("home", "home-page", "web")]
    [InlineData("catalog", "product-list", "web")]
    [InlineData("filter_results", "product-list", "web")]
    [InlineData("wishlist_add", "wishlist", "web")]
    [InlineData("promo_page", "special-offer", "web")]
    [InlineData("support_chat", "live-chat", "chat")]
    [InlineData("newsletter_sent", "newsletter", "email")]
    [InlineData("newsletter_opened", "newsletter-open", "email")]
    [InlineData("newsletter_clicked", "newsletter-click", "email")]
    [InlineData("ticket_created", "service-request", "web")]
    [InlineData("call_inbound", "service-call", "phone")]
    [InlineData("chat", "live-chat", "chat")]
    [InlineData("return", "return", "post")]
    [InlineData("review", "review-written", "recommendation")]
    [InlineData("survey", "survey", "email")]
    [InlineData("coupon_redeemed", "coupon-redemption", "store")]
    [InlineData("campaign_contact", "campaign-contact", "post")]
    [InlineData("store_visit", "store-visit", "store")]
    [InlineData("store_purchase", "store-purchase", "store")]
    [InlineData("loyalty", "loyalty-programme", "store")]
    [InlineData("Bestellung", "online-purchase", "web")]
    [InlineData("Beratungsgespräch", "sales-meeting", "personal")]
    [InlineData("Rückgabe", "return", "post")]
    [InlineData("Rueckgabe", "return", "post")]
    [InlineData("Reklamation", "complaint", "phone")]
    [InlineData("Kauf in der Filiale", "store-purchase", "store")]
    public void A_common_event_finds_its_touchpoint(string name, string touchpoint, string channel) =>
        Assert.Equal(new Classification(touchpoint, channel, Mapped: true), Of(new(name, "", ""), []));

    [Theory]
    [InlineData("purchase", "Filiale", "store-purchase", "store")]
    [InlineData("purchase", "POS", "store-purchase", "store")]
    [InlineData("Kauf", "Telefon", "phone-order", "phone")]
    [InlineData("purchase", "App", "app-purchase", "app")]
    [InlineData("return", "store", "store-return", "store")]
    [InlineData("Beratung", "Laden", "store-advice", "store")]
    public void The_channel_can_decide_the_touchpoint(string name, string channel, string touchpoint, string channelKey) =>
        Assert.Equal(new Classification(touchpoint, channelKey, Mapped: true), s_shipped.Fixed("any", new(name, "", channel)));

    [Theory]
    [InlineData("utm_medium=cpc", "search-ad", "ads")]
    [InlineData("utm_medium=cpc;utm_source=facebook", "social-ad", "ads")]
    [InlineData("utm_medium=Email", "newsletter-click", "email")]
    [InlineData("utm_medium=social;utm_source=instagram", "instagram", "social")]
    [InlineData("medium=display", "display-ad", "ads")]
    [InlineData("url=https://shop.example/produkte/7?utm_source=x&utm_medium=newsletter", "newsletter-click", "email")]
    [InlineData("referrer=https://www.google.de/", "search-result", "search")]
    [InlineData("referrer=https://www.google.de/;url=https://shop.example/?gclid=x1", "search-ad", "ads")]
    [InlineData("url=https://shop.example/?utm_source=news&utm_medium=email&gclid=x1", "newsletter-click", "email")]
    [InlineData("page_referrer=https://l.facebook.com/l.php?u=1", "facebook", "social")]
    [InlineData("referrer=https://t.co/abc", "twitter", "social")]
    [InlineData("referrer=https://act.com/x", "website-visit", "web")]
    [InlineData("referrer=https://shop.example/google", "website-visit", "web")]
    [InlineData("path=/de/warenkorb", "cart", "web")]
    [InlineData("url=https://shop.example/kasse.html#zahlung", "checkout", "web")]
    [InlineData("page_location=https://shop.example/collections/sommer/products/hut", "product-page", "web")]
    [InlineData("path=/warenkorbwaren", "website-visit", "web")]
    [InlineData("url=https://shop.example", "home-page", "web")]
    [InlineData("path=/ratgeber/laufschuhe", "guide", "web")]
    [InlineData("device=mobile", "mobile-site", "web")]
    [InlineData("", "website-visit", "web")]
    public void Properties_tell_where_a_page_view_came_from_and_what_it_showed(string properties, string touchpoint, string channel) =>
        Assert.Equal(new Classification(touchpoint, channel, Mapped: true), Of(new("page_view", "", ""), Parse(properties)));

    [Fact]
    public void An_answer_is_fixed_unless_a_property_can_change_it()
    {
        Assert.Equal(new Classification("product-page", "web", Mapped: true), s_shipped.Fixed("shop", new("view_item", "", "")));
        Assert.Null(s_shipped.Fixed("shop", new("page_view", "", "")));
    }

    [Theory]
    [InlineData("Form Submitted", "kontakt", "contact-form")]
    [InlineData("Form Submitted", "newsletter-footer", "newsletter-signup")]
    [InlineData("Form Submitted", "Kasse", "checkout")]
    [InlineData("Form Submitted", "registrierung", "registration")]
    [InlineData("Form Submitted", "anmeldung", "login")]
    [InlineData("Form Submitted", "suchefeld", "site-search")]
    [InlineData("Form Abandoned", "checkout", "checkout")]
    [InlineData("Form Abandoned", "kontakt", "page-interaction")]
    public void The_name_of_a_form_says_what_it_is_for(string name, string form, string touchpoint) =>
        Assert.Equal(new Classification(touchpoint, "web", Mapped: true), Of(new(name, "", ""), new() { ["form"] = form }));

    [Fact]
    public void A_category_makes_a_ticket_a_complaint() =>
        Assert.Equal(new Classification("complaint", "email", Mapped: true),
            Of(new("ticket_created", "", "E-Mail"), new() { ["category"] = "Beschwerde Lieferung" }));

    [Fact]
    public void The_channel_that_the_source_names_wins() =>
        Assert.Equal(new Classification("survey", "store", Mapped: true), s_shipped.Fixed("any", new("survey", "", "Filiale")));

    [Fact]
    public void A_channel_nobody_knows_keeps_its_own_name() =>
        Assert.Equal(new Classification("survey", "unmapped:Kiosk", Mapped: true), s_shipped.Fixed("any", new("survey", "", "Kiosk")));

    [Theory]
    [InlineData("newsletter")]
    [InlineData("Newsletter")]
    [InlineData("Rundmail")]
    public void The_touchpoint_that_the_source_names_wins_over_the_event(string said) =>
        Assert.Equal(new Classification("newsletter", "email", Mapped: true), s_shipped.Fixed("any", new("purchase", said, "")));

    [Theory]
    [InlineData("", "Herbstaktion", "unmapped:Herbstaktion")]
    [InlineData("spin_the_wheel", "", "unmapped:spin_the_wheel")]
    [InlineData("purchase", "Herbstaktion", "unmapped:Herbstaktion")]
    public void What_matches_nothing_keeps_its_own_name(string name, string touchpoint, string key) =>
        Assert.Equal(new Classification(key, "other", Mapped: false), s_shipped.Fixed("any", new(name, touchpoint, "")));

    [Fact]
    public void An_unmapped_touchpoint_shows_its_own_name()
    {
        var touchpoint = CatalogueStore.Shipped.TouchpointOf("unmapped:Herbstaktion");

        Assert.Equal(("Herbstaktion", "other", "help-circle", TouchpointRole.Contact, false),
            (touchpoint.Name.In(Language.German), touchpoint.ChannelKey, touchpoint.Icon, touchpoint.Role, touchpoint.IsMapped));
    }

    [Fact]
    public void The_tenants_rules_come_first_in_their_order()
    {
        var own = CatalogueStore.From([new(CatalogueKinds.Classification, "rules", 1, 1, """
            [
              { "names": ["purchase"], "sources": ["till"], "touchpoint": "store-purchase" },
              { "names": ["Herbstaktion"],
                "rules": [ { "touchpoint": "newsletter", "properties": [ { "property": "art", "contains": ["mail"] } ] } ],
                "touchpoint": "flyer", "channel": "store" }
            ]
            """)]).Classifier;

        Assert.Equal(new Classification("store-purchase", "store", true), own.Fixed("Till", new("purchase", "", "")));
        Assert.Equal(new Classification("online-purchase", "web", true), own.Fixed("shop", new("purchase", "", "")));
        Assert.Null(own.Fixed("shop", new("", "herbst-aktion", "")));
        Assert.Equal(new Classification("newsletter", "email", true), own.Of("shop", new("", "Herbstaktion", ""), _ => "E-Mail"));
        Assert.Equal(new Classification("flyer", "store", true), own.Of("shop", new("", "Herbstaktion", ""), _ => null));
    }

    [Theory]
    [InlineData("Newsleter", "newsletter")]
    [InlineData("Werbebriefe", "campaign-contact")]
    [InlineData("Produktansichten", "product-page")]
    [InlineData("webinar anmeldung", "webinar")]
    [InlineData("Kassenbon Filiale", "store-purchase")]
    [InlineData("returns", "return")]
    [InlineData("abandoned carts e-mail", "cart-reminder")]
    public void The_nearest_entry_is_suggested_first(string name, string touchpoint) =>
        Assert.Equal(touchpoint, s_shipped.Suggest(name)[0].Touchpoint);

    [Fact]
    public void Suggestions_are_few_and_best_first()
    {
        var suggestions = s_shipped.Suggest("Filiale");

        Assert.Equal(3, suggestions.Count);
        Assert.Equal(new Suggestion("store-visit", 1), suggestions[0]);
        Assert.Equal(suggestions.OrderByDescending(suggestion => suggestion.Likeness), suggestions);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("???")]
    public void Nothing_is_suggested_where_nothing_is_near(string name) => Assert.Empty(s_shipped.Suggest(name));

    static Classification Of(InteractionName name, Dictionary<string, string> properties) =>
        s_shipped.Of("any", name, property => properties.GetValueOrDefault(property));

    static Dictionary<string, string> Parse(string properties) =>
        properties.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
}
