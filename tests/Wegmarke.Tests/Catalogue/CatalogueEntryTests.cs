using Wegmarke.Catalogue;

namespace Wegmarke.Tests.Catalogue;

public sealed class CatalogueEntryTests
{
    [Fact]
    public void A_file_holds_one_entry_or_a_list()
    {
        var kiosk = new CatalogueEntry(CatalogueKinds.Channel, "kiosk", """{ "name": { "de": "Kiosk" } }""");
        var rules = new CatalogueEntry(CatalogueKinds.Classification, "rules", "[]");

        Assert.Equal([kiosk], CatalogueEntry.ReadAll("""{ "kind": "channel", "key": "kiosk", "body": { "name": { "de": "Kiosk" } } }"""));
        Assert.Equal([kiosk, rules], CatalogueEntry.ReadAll("""
            [ { "kind": "channel", "key": "kiosk", "body": { "name": { "de": "Kiosk" } } },
              { "kind": "classification", "key": "rules", "body": [] } ]
            """));
    }

    [Fact]
    public void An_entry_written_to_a_file_reads_back_and_keeps_its_umlauts()
    {
        var text = new CatalogueEntry(CatalogueKinds.Touchpoint, "kiosk-visit", """{"name":{"de":"Büdchen"}}""").ToText();

        Assert.Equal("""
            {
              "kind": "touchpoint",
              "key": "kiosk-visit",
              "body": {
                "name": {
                  "de": "Büdchen"
                }
              }
            }
            """, text);
        Assert.True(Assert.Single(CatalogueEntry.ReadAll(text)).SaysTheSameAs("""{ "name": { "de": "Büdchen" } }"""));
    }

    [Theory]
    [InlineData("{", "It is not valid JSON at line 1: ")]
    [InlineData("""{ "kind": "chanel", "key": "kiosk", "body": {} }""", "The kind \"chanel\" is not known. Write one of channel, touchpoint, content-type, phase-model, classification, conversion, settings, persona.")]
    [InlineData("""{ "key": "kiosk", "body": {} }""", "The kind is missing. Write one of channel, touchpoint, content-type, phase-model, classification, conversion, settings, persona.")]
    [InlineData("""{ "kind": "channel", "body": {} }""", "The key is missing. Give every entry one.")]
    [InlineData("""{ "kind": "channel", "key": "Am Kiosk", "body": {} }""", "The key \"Am Kiosk\" (8 characters) is not usable; keys have 1 to 60 characters of a–z, 0–9 and hyphens, such as \"store-visit\".")]
    [InlineData("""{ "kind": "channel", "key": "kiosk" }""", "The body of channel \"kiosk\" is missing. 'wegmarke catalogue show channel KEY' shows what one looks like.")]
    [InlineData("""[ { "kind": "channel", "key": "kiosk", "body": {}, "name": 1 } ]""", "The field \"name\" is not known here. Known are kind, key, body.")]
    public void A_file_that_cannot_be_read_says_what_to_change(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => CatalogueEntry.ReadAll(text)).Message, StringComparison.Ordinal);
}
