using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class JourneyMapDocumentTests
{
    const string Small = """{ "name": "Karte", "steps": [{ "id": "a", "phase": "awareness", "name": "Erster" }], "lanes": [LANES] }""";

    public static TheoryData<string> Templates { get; } = [.. MapTemplate.All.Select(template => template.Key)];

    [Fact]
    public void Any_document_comes_back_from_its_JSON_and_may_be_stored() => Assert.All(Enumerable.Range(0, 200), seed =>
    {
        var map = RandomDocuments.Of(seed);

        Assert.Equal(map.ToJson(), JourneyMapDocument.Parse(map.ToJson()).ToJson());
        Assert.Empty(map.Problems(CatalogueStore.Shipped));
    });

    [Theory, MemberData(nameof(Templates))]
    public void A_template_may_be_stored_in_both_languages_and_has_the_standard_lanes(string key)
    {
        var (german, english) = (MapTemplate.Find(key)!.Map(Language.German), MapTemplate.Find(key)!.Map(Language.English, "My map"));

        Assert.Equal(([], []), (german.Problems(CatalogueStore.Shipped).ToArray(), english.Problems(CatalogueStore.Shipped).ToArray()));
        Assert.Equal("My map", english.Name);
        Assert.NotEqual(german.Steps[0].Name, english.Steps[0].Name);
        Assert.Subset(german.Lanes.Select(lane => lane.Key).ToHashSet(), new HashSet<string> { "customer-does", "touchpoints", "needs", "emotion", "pains", "chances", "owner", "customers" });
        Assert.Equal(key == "service" ? MapDocumentKind.ServiceBlueprint : MapDocumentKind.AsIs, german.Kind);
    }

    [Theory]
    [InlineData("""{ "nmae": "x" }""", "The document: the field \"nmae\" is not known. Known are id, version, name, kind, status, description, owner, tags, personas, phaseModel, phases, steps, lanes, ideal.")]
    [InlineData("""{ "steps": [] }""", "The document: \"name\" is missing. Write a text in quotation marks.")]
    [InlineData("""{ "name": "x", "kind": "soll" }""", "kind holds \"soll\"; it takes one of as-is, to-be, service-blueprint, onboarding.")]
    [InlineData("""{ "name": "x", "steps": [{ "id": "a", "phase": "b", "name": 3 }] }""", "steps[0].name holds 3; it takes a text in quotation marks.")]
    [InlineData("""{ "name": "x", "lanes": [{ "key": "emotion", "cells": { "a": "gut" } }] }""", "lanes[0].cells.a holds \"gut\"; it takes a number.")]
    [InlineData("""{ "name": "x", "lanes": [{ "key": "mine" }] }""", "lanes[0]: \"kind\" is missing. Write one of text, cards, emotion, metric, touchpoint, person.")]
    [InlineData("""{ "name": "\\ud800" }""", "name holds half a character (a single surrogate). Write the text again.")]
    [InlineData("[]", "The document holds []; it takes an object in braces with id, version, name, kind, status, description, owner, tags, personas, phaseModel, phases, steps, lanes, ideal.")]
    public void What_is_no_document_is_named_by_its_place(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => JourneyMapDocument.Parse(json.Replace("\\\\", "\\", StringComparison.Ordinal))).Message);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "name": "x", "name": "y" }""")]
    public void What_is_no_JSON_is_refused(string json) =>
        Assert.StartsWith("It is not valid JSON at line 1: ", Assert.Throws<FormatException>(() => JourneyMapDocument.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "key": "own", "kind": "text" }""", "lane 'own': \"name\" is missing;")]
    [InlineData("""{ "key": "emotion", "kind": "text" }""", "lane 'emotion': the standard lane of that key is of kind emotion.")]
    [InlineData("""{ "key": "needs" }, { "key": "needs" }""", "lanes: 'needs' is there 2 times; it may be there once.")]
    [InlineData("""{ "key": "needs", "cells": { "b": "x" } }""", "lane 'needs': there is no step 'b'. Steps of the map: a.")]
    [InlineData("""{ "key": "emotion", "cells": { "a": 3 } }""", "lane 'emotion', step 'a': a feeling of 3 is outside of −2 (angry) to +2 (delighted).")]
    [InlineData("""{ "key": "going-on", "cells": { "a": 60 } }""", "lane 'going-on', step 'a': a share of 60 is outside of 0 to 1.")]
    [InlineData("""{ "key": "own", "kind": "touchpoint", "name": "x", "cells": { "a": ["nirgends"] } }""", "lane 'own', step 'a': the touchpoint 'nirgends' is not in the catalogue.")]
    [InlineData("""{ "key": "pains", "cells": { "a": [{ "kind": "link", "text": "x", "url": "javascript:alert(1)" }] } }""", "lane 'pains', step 'a': the link 'javascript:alert(1)' cannot be kept. Write an https:// address")]
    [InlineData("""{ "key": "pains", "cells": { "a": [{ "kind": "link", "text": "x", "url": "https://ada:geheim@example.org/" }] } }""", "lane 'pains', step 'a': the link ")]
    [InlineData("""{ "key": "pains", "cells": { "a": [{ "kind": "image", "image": "data:image/svg+xml;base64,AAAA" }] } }""", "lane 'pains', step 'a': the image ")]
    [InlineData("""{ "key": "pains", "cells": { "a": [{ "kind": "image", "image": "data:image/png;base64,AAAA" }] } }""", "lane 'pains', step 'a': the image 'data:image/png;base64,AAAA' is not the picture it says.")]
    [InlineData("""{ "key": "pains", "cells": { "a": [{ "text": "x", "url": "https://example.org" }] } }""", "lane 'pains', step 'a': a link, and nothing else, has a \"url\".")]
    public void What_must_not_be_stored_is_named_with_the_way_out(string lanes, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Parse(lanes).Problems(CatalogueStore.Shipped)), StringComparison.Ordinal);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var map = JourneyMapDocument.Parse($$"""
            { "name": "{{new string('n', 121)}}", "phaseModel": "neun", "ideal": ["x"],
              "steps": [{ "id": "A", "phase": "p", "name": "x" }, { "id": "b", "phase": "q", "name": "y", "touchpoints": ["newsletter", "newsletter"] }],
              "phases": [{ "key": "p", "name": "P" }] }
            """);

        Assert.Equal(
        [
            $"name: '{new string('n', 60)}…' has 121 letters; at most 120 are kept. Shorten it, or put the rest into cells of its own.",
            "phaseModel: there is no phase model 'neun'. Known are five, six, retail.",
            "steps: 'A' cannot be a key. Write 1 to 64 small letters a–z, digits, points and hyphens.",
            "step 'b': there is no phase 'q'. Phases of the map: p.",
            "step 'b': 'newsletter' is there 2 times; it may be there once. Remove or rename the others.",
            "ideal: the touchpoint 'x' is not in the catalogue. Those there are: 'wegmarke catalogue list touchpoint'.",
        ], map.Problems(CatalogueStore.Shipped));
    }

    [Fact]
    public void A_picture_is_kept_up_to_a_quarter_of_a_mebibyte()
    {
        string Picture(int bytes) => $$"""{ "key": "pains", "cells": { "a": [{ "kind": "image", "image": "data:image/png;base64,{{Convert.ToBase64String([0x89, 0x50, 0x4e, 0x47, .. new byte[bytes - 4]])}}" }] } }""";

        Assert.Empty(Parse(Picture(256 << 10)).Problems(CatalogueStore.Shipped));
        Assert.Contains("an image has 262,145 bytes; at most 262,144 are kept", Assert.Single(Parse(Picture((256 << 10) + 1)).Problems(CatalogueStore.Shipped)), StringComparison.Ordinal);
        Assert.Contains("at most 2,097,152 are kept", Assert.Throws<FormatException>(() => JourneyMapDocument.Parse(new string(' ', (2 << 20) + 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_people_is_kept_in_lines_and_without_what_nobody_sees() =>
        Assert.Equal(new LaneCell.Text("eins zwei\ndrei"), Parse(Encoding.UTF8.GetString("""{ "key": "needs", "cells": { "a": "eins\u0007  zwei\u202e\r\ndrei\n" } }"""u8)).Lanes[0].Cells["a"]);

    static JourneyMapDocument Parse(string lanes) => JourneyMapDocument.Parse(Small.Replace("LANES", lanes, StringComparison.Ordinal));
}
