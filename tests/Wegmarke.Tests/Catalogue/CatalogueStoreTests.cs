using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Catalogue;

public sealed class CatalogueStoreTests
{
    const string Gallery = """
        { "name": { "de": "Galerie", "en": "Gallery" },
          "phases": [ { "key": "seen", "name": { "de": "Gesehen" }, "isBeforePurchase": true },
                      { "key": "fan", "name": { "de": "Fan", "en": "Fan" }, "isBeforePurchase": false } ],
          "rules": [ { "phase": "fan", "boughtBefore": true } ],
          "otherwise": "seen" }
        """;

    [Fact]
    public void A_tenant_who_changed_nothing_sees_what_is_shipped()
    {
        var catalogue = CatalogueStore.From([]);

        Assert.Equal(["five", "six", "retail"], catalogue.PhaseModels.Select(model => model.Key));
        Assert.Equal("five", catalogue.DefaultPhaseModel.Key);
        Assert.Empty(catalogue.Problems);
    }

    [Fact]
    public void A_difference_changes_what_it_names_and_nothing_else()
    {
        var catalogue = CatalogueStore.From([new(CatalogueKinds.Touchpoint, "store-visit", 1, 1, """{ "name": { "de": "Marktbesuch", "en": "Market visit" } }""")]);
        var shipped = CatalogueStore.Shipped.TouchpointOf("store-visit");

        Assert.Equal(shipped with { Name = new("Marktbesuch", "Market visit") }, catalogue.TouchpointOf("store-visit"));
        Assert.Equal(CatalogueStore.Shipped.Touchpoints.Select(one => one.Key), catalogue.Touchpoints.Select(one => one.Key));
    }

    [Fact]
    public void An_own_channel_and_an_own_touchpoint_are_added()
    {
        var catalogue = CatalogueStore.From(
        [
            new(CatalogueKinds.Touchpoint, "kiosk-visit", 1, 1, """{ "name": { "de": "Kioskbesuch" }, "channel": "kiosk", "role": "contact", "icon": "building-store" }"""),
            new(CatalogueKinds.Channel, "kiosk", 1, 1, """{ "name": { "de": "Kiosk" }, "place": "offline", "ownership": "own" }"""),
        ]);

        Assert.Empty(catalogue.Problems);
        Assert.Equal("Kioskbesuch [de]", catalogue.TouchpointOf("kiosk-visit").Name.In(Language.English));
        Assert.Equal(new Classification("kiosk-visit", "kiosk", Mapped: true), catalogue.Classifier.Fixed("any", new("", "Kioskbesuch", "")));
    }

    [Fact]
    public void A_kind_of_a_shipped_touchpoint_is_like_it_and_phase_rules_treat_it_alike()
    {
        var catalogue = CatalogueStore.From([Touchpoint("spring-mailing", """{ "name": { "de": "Frühlingsbrief" }, "kindOf": "campaign-contact", "icon": "gift" }""")]);
        var (mailing, shipped) = (catalogue.TouchpointOf("spring-mailing"), catalogue.TouchpointOf("campaign-contact"));

        Assert.Empty(catalogue.Problems);
        Assert.Equal(shipped with { Key = "spring-mailing", Name = new("Frühlingsbrief", ""), KindOf = "campaign-contact", Icon = "gift", Synonyms = [] }, mailing);
        Assert.All(catalogue.PhaseModels, model => Assert.Equal(
            model.Rules.PhaseOf(shipped, ContactHistory.FirstContact), model.Rules.PhaseOf(mailing, ContactHistory.FirstContact)));
        Assert.Equal("awareness", catalogue.FindPhaseModel("six")!.Rules.PhaseOf(mailing, ContactHistory.FirstContact));
    }

    [Fact]
    public void A_touchpoint_is_a_kind_of_a_shipped_one_only()
    {
        Assert.Equal(
            "There is no shipped touchpoint \"campaign\" to be a kind of. Name one of docs/guide/catalogue.md, \"Touchpoints\".",
            Problem(Touchpoint("spring-mailing", """{ "name": { "de": "Frühlingsbrief" }, "kindOf": "campaign" }""")));
        Assert.Equal(
            "The touchpoint \"newsletter\" is shipped and cannot become a kind of \"sms\". Remove \"kindOf\", or take a key of your own.",
            Problem(Touchpoint("newsletter", """{ "kindOf": "sms" }""")));
    }

    [Fact]
    public void There_is_a_column_for_eight_phase_models_and_not_for_nine()
    {
        var models = Enumerable.Range(1, 5).Select(i => Model($"gallery-{i}", Gallery)).ToArray();

        Assert.Empty(CatalogueStore.From(models).Problems);
        Assert.Equal(
            "There are 8 entries of this kind already; the limit is 8. Remove one that is no longer used.",
            Assert.Single(CatalogueStore.Check(models, Model("gallery-6", Gallery))).Message);
    }

    [Fact]
    public void Every_shipped_entry_can_be_taken_as_a_start_and_says_the_same()
    {
        var shipped = CatalogueStore.Shipped;
        (string Kind, string Key)[] entries =
        [
            .. shipped.Channels.Select(channel => (CatalogueKinds.Channel, channel.Key)),
            .. shipped.Touchpoints.Select(touchpoint => (CatalogueKinds.Touchpoint, touchpoint.Key)),
            .. shipped.ContentTypes.Select(type => (CatalogueKinds.ContentType, type.Key)),
            .. shipped.PhaseModels.Select(model => (CatalogueKinds.PhaseModel, model.Key)),
            .. shipped.Conversions.Select(rule => (CatalogueKinds.Conversion, rule.Key)),
            (CatalogueKinds.Classification, CatalogueStore.ShippedRulesKey), (CatalogueKinds.Settings, CatalogueKinds.SettingsKey),
        ];
        var documents = entries.Select(entry => CatalogueStore.EntryOf([], entry.Kind, entry.Key)!)
            .Select(entry => new Document(entry.Kind, entry.Key, 1, 1, entry.Body)).ToArray();
        var again = CatalogueStore.From(documents);

        Assert.Empty(again.Problems);
        Assert.Equal(documents.Select(document => document.Body), documents.Select(document => CatalogueStore.EntryOf(documents, document.Kind, document.Id)!.Body));
        Assert.Equal(shipped.Touchpoints.Select(Flat), again.Touchpoints.Select(Flat));
        Assert.Equal(shipped.Channels.Select(channel => channel with { Synonyms = [] }), again.Channels.Select(channel => channel with { Synonyms = [] }));
        Assert.Equal(shipped.ShippedClassificationRules.Count, again.OwnClassificationRules.Count);
        Assert.Null(CatalogueStore.EntryOf([], CatalogueKinds.Touchpoint, "zeppelin"));

        static (Touchpoint, string) Flat(Touchpoint touchpoint) => (touchpoint with { Synonyms = [] }, string.Join(';', touchpoint.Synonyms));
    }

    [Fact]
    public void An_own_phase_model_stands_beside_the_shipped_ones()
    {
        var catalogue = CatalogueStore.From([Model("gallery", Gallery), new(CatalogueKinds.Settings, "settings", 1, 1, """{ "defaultPhaseModel": "gallery" }""")]);
        var gallery = catalogue.DefaultPhaseModel;

        Assert.Empty(catalogue.Problems);
        Assert.Equal("gallery", gallery.Key);
        Assert.Equal("fan", gallery.Rules.PhaseOf(catalogue.TouchpointOf("newsletter"), new(1, 1, 1)));
        Assert.Equal("Gesehen [de]", gallery.Phases[0].Name.In(Language.English));
    }

    [Fact]
    public void Goals_of_a_shipped_phase_can_be_edited()
    {
        var catalogue = CatalogueStore.From([Model("five", """{ "phases": [ { "key": "retention", "goals": [ { "de": "30 % Wiederkäufer" } ] } ] }""")]);
        var (own, shipped) = (catalogue.FindPhaseModel("five")!.Phases, CatalogueStore.Shipped.FindPhaseModel("five")!.Phases);

        Assert.Equal([new LocalText("30 % Wiederkäufer", "")], own[3].Goals);
        Assert.Equal(shipped[3].Initiatives, own[3].Initiatives);
        Assert.Equal(shipped.Select(phase => phase.Name), own.Select(phase => phase.Name));
    }

    [Fact]
    public void A_model_written_as_a_document_reads_back_the_same()
    {
        foreach (var model in CatalogueStore.Shipped.PhaseModels)
        {
            var body = CatalogueStore.BodyOf(model);
            var copy = CatalogueStore.From([Model("copy", body)]).FindPhaseModel("copy")!;

            Assert.Equal(body, CatalogueStore.BodyOf(copy));
            Assert.Equal(PhaseRuleTable.Of(model, CatalogueStore.Shipped, Language.German), PhaseRuleTable.Of(copy, CatalogueStore.Shipped, Language.German));
        }
    }

    [Fact]
    public void As_many_phases_as_the_columns_hold_are_taken_and_not_one_more()
    {
        Assert.Empty(Problem(Model("many", Phases(250))));
        Assert.Equal("The phase model \"many\" has 251 phases; it needs 1 to 250. Put some of them together.", Problem(Model("many", Phases(251))));

        static string Phases(int count) =>
            $$"""{ "name": { "en": "Many" }, "otherwise": "p1", "phases": [ {{string.Join(", ", Enumerable.Range(1, count).Select(i => $$"""{ "key": "p{{i}}", "name": { "en": "P{{i}}" }, "isBeforePurchase": true }"""))}} ] }""";
    }

    [Theory]
    [InlineData("\"phases\": [ { \"key\": \"seen\"", "\"phases\": [], \"x\": [ { \"key\": \"seen\"", "The field \"x\" is not known here. Known are key, name, description, phases, rules, otherwise.")]
    [InlineData("\"otherwise\": \"seen\"", "\"otherwise\": \"\"", "The rules of \"m\" do not cover every interaction: \"otherwise\" is missing. Name the phase of what no rule matches.")]
    [InlineData("\"otherwise\": \"seen\"", "\"otherwise\": \"fans\"", "\"otherwise\" of \"m\" leads to phase \"fans\", which the model does not have. Name one of seen, fan.")]
    [InlineData("\"key\": \"fan\"", "\"key\": \"seen\"", "The phase key \"seen\" is used 2 times in \"m\"; it may be used once. Rename the others.")]
    [InlineData("\"boughtBefore\": true", "\"touchpoints\": [\"newsleter\"]", "The touchpoint \"newsleter\" is not in the catalogue. Did you mean \"newsletter\"? Otherwise add it first.")]
    [InlineData("\"boughtBefore\": true", "\"channels\": [\"zeppelin\"]", "The channel \"zeppelin\" is not in the catalogue. Add it first, or name one that is there.")]
    [InlineData("\"boughtBefore\": true", "\"why\": { \"de\": \"alle\" }", "Rule 1 of \"m\" has no condition, so no rule after it can match. Remove it and write \"otherwise\": \"fan\".")]
    [InlineData("\"boughtBefore\": true", "\"boughtBefor\": true", "The field \"boughtBefor\" is not known here. Known are phase, touchpoints, roles, channels, boughtBefore, interactions, daysSinceFirstContact, daysSinceLastPurchase, why.")]
    [InlineData("\"boughtBefore\": true", "\"boughtBefore\": \"ja\"", "The field \"boughtBefore\" holds \"ja\"; it takes true or false.")]
    [InlineData("\"boughtBefore\": true", "\"roles\": [\"customer\"]", "The field \"roles\" holds \"customer\"; it takes one of contact, discovery, outreach, content, research, advice, offer, checkout, purchase, refund, service, complaint, feedback, loyalty, advocacy.")]
    [InlineData("\"boughtBefore\": true", "\"interactions\": { \"min\": 5, \"max\": 2 }", "Rule 1, interactions: from 5 to 2 matches nothing. Both count from 0, and the first may not exceed the second.")]
    [InlineData("\"boughtBefore\": true", "\"boughtBefore\": false, \"daysSinceLastPurchase\": { \"max\": 2 }", "Rule 1 of \"m\" can never match: it asks for days since the last purchase of customers who have not bought. Remove one of the two conditions.")]
    [InlineData("\"isBeforePurchase\": false", "\"description\": null", "The isBeforePurchase of phase \"fan\" is missing. Say true if it leads to a purchase or is one, false for what comes after.")]
    [InlineData("\"phase\": \"fan\", ", "", "The phase of a rule is missing. Name the phase it leads to.")]
    public void A_phase_model_that_cannot_work_is_refused_with_the_way_out(string good, string bad, string message) =>
        Assert.Equal(message, Problem(Model("m", Gallery.Replace(good, bad, StringComparison.Ordinal))));

    [Theory]
    [InlineData("""{ "name": { "de": "Leer" }, "otherwise": "x" }""", "The phase model \"m\" has 0 phases; it needs 1 to 250. Add a phase.")]
    [InlineData("""{ "name": { "de": "Leer", "en": null } }""", "The phase model \"m\" has 0 phases; it needs 1 to 250. Add a phase.")]
    [InlineData("""{ "phases": [null] }""", "null stands where an object in braces is needed, with key, name, description, isBeforePurchase, keyAspects, goals, strategies, initiatives, usualTouchpoints.")]
    [InlineData("[]", "[] stands where an object in braces is needed, with key, name, description, phases, rules, otherwise.")]
    public void A_phase_model_without_phases_is_refused(string body, string message) => Assert.Equal(message, Problem(Model("m", body)));

    [Fact]
    public void A_shipped_model_keeps_its_phases() =>
        Assert.Equal(
            "Phase \"fan\" is not one of the shipped model \"five\" (awareness, consideration, decision, retention, advocacy). Copy the model under a key of your own to add phases.",
            Problem(Model("five", """{ "phases": [ { "key": "fan", "name": { "de": "Fan" } } ] }""")));

    [Theory]
    [InlineData(CatalogueKinds.Touchpoint, "kiosk", """{ "name": { "de": "Kiosk" } }""", "The channel is missing. Name the channel it usually happens in.")]
    [InlineData(CatalogueKinds.Touchpoint, "kiosk", """{ "name": { "de": "Kiosk" }, "channel": "stor" }""", "The channel \"stor\" is not in the catalogue. Did you mean \"store\"? Otherwise add it first.")]
    [InlineData(CatalogueKinds.Touchpoint, "kiosk", """{ "name": { "de": " " }, "channel": "store" }""", "The touchpoint \"kiosk\" has no name. Give it a German or an English one.")]
    [InlineData(CatalogueKinds.Touchpoint, "kiosk", """{ "name": { "de": "Kiosk" }, "channel": "store", "icon": "kiosk" }""", "The icon \"kiosk\" is not in the icon set. Choose one of docs/guide/catalogue.md, \"Icons\".")]
    [InlineData(CatalogueKinds.Touchpoint, "Mein Kiosk", """{ "name": { "de": "Kiosk" }, "channel": "store" }""", "The key \"Mein Kiosk\" (10 characters) is not usable; keys have 1 to 60 characters of a–z, 0–9 and hyphens, such as \"store-visit\".")]
    [InlineData(CatalogueKinds.Channel, "store", """{ "light": "#eeeeee" }""", "The light colour #eeeeee has a contrast of 1.2 to the paper #ffffff; it needs 3. Choose a darker one.")]
    [InlineData(CatalogueKinds.Channel, "store", """{ "dark": "#222222" }""", "The dark colour #222222 has a contrast of 1.1 to the paper #10151f; it needs 3. Choose a lighter one.")]
    [InlineData(CatalogueKinds.Channel, "store", """{ "light": "red" }""", "The light colour \"red\" is not usable; write it as #rrggbb.")]
    [InlineData(CatalogueKinds.Classification, "rules", """[ { "names": ["x"], "touchpoint": "nowhere" } ]""", "The touchpoint \"nowhere\" is not in the catalogue. Add it first, or name one that is there.")]
    [InlineData(CatalogueKinds.Classification, "rules", """[ { "touchpoint": "newsletter" } ]""", "The rule to \"newsletter\" has no condition and would take every interaction. Give it a name, a source, a channel or a property.")]
    [InlineData(CatalogueKinds.Classification, "rules", """[ { "names": ["x"] } ]""", "The touchpoint of a rule is missing. Name the touchpoint it leads to.")]
    [InlineData(CatalogueKinds.Classification, "rules", """[ { "names": ["x", null], "touchpoint": "sms" } ]""", "The field \"names\" holds null; it takes a text in quotation marks.")]
    [InlineData(CatalogueKinds.Classification, "rules", """{ }""", "{ } stands where a list in square brackets is needed.")]
    [InlineData(CatalogueKinds.Classification, "rules", """[ { "names": ["x"], "rules": [ { "touchpoint": "sms", "properties": [ { "property": "a", "is": ["b"], "contains": ["c"] } ] } ] } ]""", "The condition on property \"a\" has 2 tests; it needs one. Write one of is, contains, host, pathPart with at least one value.")]
    [InlineData(CatalogueKinds.Settings, "mine", """{ "defaultPhaseModel": "six" }""", "There is one entry of settings, with the key \"settings\"; this one is called \"mine\". Use that key.")]
    [InlineData(CatalogueKinds.Settings, "settings", """{ "defaultPhaseModel": "seven" }""", "The phase model \"seven\" is not in the catalogue. Add it first, or name one that is there.")]
    public void An_entry_that_cannot_work_is_refused_with_the_way_out(string kind, string id, string body, string message) =>
        Assert.Equal(message, Problem(new(kind, id, 1, 1, body)));

    [Fact]
    public void The_differences_are_read_from_the_tenants_documents()
    {
        var root = Directory.CreateTempSubdirectory("wegmarke-");
        try
        {
            var documents = new Documents(new TenantFolder(root.FullName, TenantId.Main));
            documents.Save(CatalogueKinds.PhaseModel, "gallery", expectedVersion: 0, schema: 1, Gallery);

            Assert.Equal(["five", "six", "retail", "gallery"], CatalogueStore.Read(documents).PhaseModels.Select(model => model.Key));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_wrong_document_is_left_out_and_the_others_stay()
    {
        var catalogue = CatalogueStore.From([Model("broken", "{"), Model("gallery", Gallery)]);

        Assert.Equal(["five", "six", "retail", "gallery"], catalogue.PhaseModels.Select(model => model.Key));
        Assert.Equal("broken", Assert.Single(catalogue.Problems).Id);
        Assert.StartsWith("It is not valid JSON at line 1: ", catalogue.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_a_newer_version_is_left_out() =>
        Assert.Equal(
            "It was written in form 2; this version reads up to form 1. Start the newer version of Wegmarke that wrote it.",
            Problem(Model("gallery", Gallery) with { Schema = 2 }));

    [Fact]
    public void Checking_a_document_sees_the_others_but_reports_only_its_own_problems()
    {
        Document[] stored = [Model("broken", "{"), new(CatalogueKinds.Channel, "kiosk", 1, 1, """{ "name": { "de": "Kiosk" }, "place": "offline", "ownership": "own" }""")];
        var touchpoint = new Document(CatalogueKinds.Touchpoint, "kiosk-visit", 0, 1, """{ "name": { "de": "Kioskbesuch" }, "channel": "kiosk" }""");

        Assert.Empty(CatalogueStore.Check(stored, touchpoint));
        Assert.Single(CatalogueStore.Check([], touchpoint));
    }

    static Document Touchpoint(string key, string body) => new(CatalogueKinds.Touchpoint, key, Version: 1, Schema: 1, body);

    static Document Model(string key, string body) => new(CatalogueKinds.PhaseModel, key, Version: 1, Schema: 1, body);

    static string Problem(Document document) => CatalogueStore.Check([], document).SingleOrDefault()?.Message ?? "";
}
