using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class MapDifferenceTests
{
    static readonly JourneyMapDocument s_before = JourneyMapDocument.Parse("""
        { "name": "Einkauf", "steps": [
            { "id": "sehen", "phase": "awareness", "name": "Sehen" }, { "id": "lesen", "phase": "awareness", "name": "Lesen" },
            { "id": "kasse", "phase": "decision", "name": "Kasse" }, { "id": "beraten", "phase": "decision", "name": "Beratung" } ],
          "lanes": [{ "key": "pains", "cells": { "kasse": ["Lange Schlange"] } }, { "key": "needs" }] }
        """);

    [Fact]
    public void Each_change_is_a_sentence_in_both_languages()
    {
        var after = JourneyMapDocument.Parse("""
            { "name": "Einkauf", "status": "researched", "steps": [
                { "id": "sehen", "phase": "awareness", "name": "Entdecken" }, { "id": "beraten", "phase": "decision", "name": "Beratung", "touchpoints": ["store-advice"] },
                { "id": "kasse", "phase": "decision", "name": "Kasse" }, { "id": "danach", "phase": "advocacy", "name": "Danach" } ],
              "lanes": [{ "key": "pains", "cells": { "kasse": ["Kurze Schlange"] } }, { "key": "emotion", "cells": { "kasse": -1 } }] }
            """);

        var changes = MapDifference.Between(s_before, after);

        Assert.Equal(
        [
            "Karte, Stand: „unmapped“ wird „researched“",
            "Schritt „Lesen“ entfernt",
            "Schritt „Entdecken“, Name: „Sehen“ wird „Entdecken“",
            "Schritt „Beratung“ von Stelle 4 nach 2",
            "Schritt „Beratung“, Kontaktpunkte: neu „store-advice“",
            "Schritt „Danach“ neu an Stelle 4",
            "Zeile „Bedürfnisse und Erwartungen“ entfernt",
            "Zeile „Gefühl“ neu an Stelle 2",
            "Zeile „Schmerzpunkte“, Schritt „Kasse“: „Lange Schlange“ wird „Kurze Schlange“",
            "Zeile „Gefühl“, Schritt „Kasse“: neu „−1“",
        ], changes.Select(change => change.Sentence(Language.German).Replace("\u00AD", "", StringComparison.Ordinal)));
        Assert.Equal("step “Beratung” moved from 4 to 2", changes[3].Sentence(Language.English));
        Assert.Equal("lane “Pain points”, step “Kasse”: “Lange Schlange” becomes “Kurze Schlange”", changes[8].Sentence(Language.English));
    }

    [Fact]
    public void Only_what_changed_its_place_among_the_others_has_moved()
    {
        var after = s_before with { Steps = [s_before.Steps[3], s_before.Steps[0], s_before.Steps[1], s_before.Steps[2]] };

        Assert.Equal([new MapChange(MapChangeKind.Moved, "step", "beraten", "Beratung", "", "4", "1")], MapDifference.Between(s_before, after));
    }

    [Fact]
    public void A_document_does_not_differ_from_itself_and_does_from_every_other() => Assert.All(Enumerable.Range(0, 60), seed =>
    {
        Assert.Empty(MapDifference.Between(RandomDocuments.Of(seed), RandomDocuments.Of(seed)));
        Assert.NotEmpty(MapDifference.Between(RandomDocuments.Of(seed), RandomDocuments.Of(seed + 1)));
    });

    [Fact]
    public void A_picture_that_is_exchanged_is_a_change()
    {
        static JourneyMapDocument With(string picture) => JourneyMapDocument.Parse($$"""{ "name": "K", "steps": [{ "id": "a", "phase": "awareness", "name": "A" }], "lanes": [{ "key": "pains", "cells": { "a": [{ "kind": "image", "text": "Regal", "image": "data:image/png;base64,{{picture}}" }] } }] }""");

        var change = Assert.Single(MapDifference.Between(With("iVBORw0KGgo="), With("iVBORw0KGgoA")));

        Assert.Equal((MapChangeKind.Changed, "pains/a"), (change.Kind, change.Key));
        Assert.Matches("^\\[Bild\\] Regal \\| image/png [0-9a-f]{12}$", change.From);
        Assert.NotEqual(change.From, change.To);
        Assert.Empty(MapDifference.Between(With("iVBORw0KGgo="), With("iVBORw0KGgo=")));
    }
}
