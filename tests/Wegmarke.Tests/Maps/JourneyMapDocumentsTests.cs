using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

public sealed class JourneyMapDocumentsTests : IDisposable
{
    readonly TestTenant _tenant = new();
    readonly JourneyMapDocuments _maps;

    public JourneyMapDocumentsTests() => _maps = new(_tenant.Documents, TimeProvider.System);

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public void Every_version_is_kept_and_can_be_made_the_newest()
    {
        Created(Map("Eins"));
        Assert.Equal(2, Stored(_maps.Save(new("eins", 1, Map("Zwei"), "neuer Name"))).Version);
        Assert.Equal(3, Stored(_maps.Restore("eins", 1, expected: 2)).Version);

        Assert.Equal([(1, "Eins", ""), (2, "Zwei", "neuer Name"), (3, "Eins", "version 1 restored")], _maps.Versions("eins").Select(map => (map.Version, map.Map.Name, map.Note)));
        Assert.Equal(_maps.Version("eins", 3)!.ToJson(), _maps.Find("eins")!.ToJson());
    }

    [Fact]
    public void Deleting_is_a_version_and_brings_nothing_to_an_end()
    {
        Created(Map("Eins"));
        Assert.True(Stored(_maps.Delete("eins", expected: 1)).IsDeleted);

        Assert.Null(_maps.Find("eins"));
        Assert.Empty(_maps.All());
        Assert.IsType<MapOutcome.NotThere>(_maps.Delete("eins", expected: null));
        Assert.Equal((3, "Eins"), (Stored(_maps.Restore("eins", null, expected: 2)).Version, _maps.Find("eins")!.Map.Name));
        Stored(_maps.Delete("eins", expected: null));
        Assert.Equal(5, Stored(_maps.Save(new("eins", 0, Map("Neu")))).Version);
        Assert.Equal([1, 2, 3, 4, 5], _maps.Versions("eins").Select(map => map.Version));
    }

    [Fact]
    public void What_was_taken_can_be_read_again_in_whatever_letters_it_is_written()
    {
        var text = new string('Ж', 1_000);
        var steps = string.Join(", ", Enumerable.Range(0, 20).Select(step => $$"""{ "id": "s{{step}}", "phase": "awareness", "name": "S{{step}}" }"""));
        var cells = string.Join(", ", Enumerable.Range(0, 20).Select(step => $"\"s{step}\": \"{text}\""));
        var lanes = string.Join(", ", Enumerable.Range(0, 20).Select(lane => $$"""{ "key": "l{{lane}}", "kind": "text", "name": "L{{lane}}", "cells": { {{cells}} } }"""));

        Created(JourneyMapDocument.Parse($$"""{ "name": "Eins", "phaseModel": "five", "steps": [{{steps}}], "lanes": [{{lanes}}] }"""));

        Assert.Equal(20, Assert.Single(_maps.All()).Map.Steps.Count);
        Assert.True(Stored(_maps.Delete("eins", expected: 1)).IsDeleted);
    }

    [Fact]
    public void Forgetting_leaves_no_version_and_no_byte()
    {
        Created(Map("Unverwechselbar"));
        Assert.IsType<MapOutcome.Refused>(_maps.Forget("unverwechselbar"));
        Stored(_maps.Delete("unverwechselbar", expected: null));
        Stored(_maps.Forget("unverwechselbar"));

        Assert.Empty(_maps.Versions("unverwechselbar"));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.All(Directory.GetFiles(_tenant.Folder.Path, "state.db*"), file => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("Unverwechselbar"u8)));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(3)]
    public void Who_edited_another_version_is_told_what_is_stored(int edited)
    {
        Created(Map("Eins"));
        Stored(_maps.Save(new("eins", 1, Map("Zwei"))));

        Assert.Equal("Zwei", Assert.IsType<MapOutcome.Conflict>(_maps.Save(new("eins", edited, Map("Drei")))).Now.Map.Name);
        Assert.Equal(2, _maps.Versions("eins").Count);
    }

    [Fact]
    public void Of_many_who_save_at_once_one_wins()
    {
        Created(Map("Eins"));
        var outcomes = new MapOutcome[8];
        Parallel.For(0, 8, writer => outcomes[writer] = _maps.Save(new("eins", 1, Map($"Von {writer}"))));

        Assert.Equal((1, 7, 2), (outcomes.OfType<MapOutcome.Stored>().Count(), outcomes.OfType<MapOutcome.Conflict>().Count(), _maps.Versions("eins").Count));
    }

    [Fact]
    public void Saving_what_is_there_makes_no_version()
    {
        Created(Map("Eins"));

        Assert.IsType<MapOutcome.Unchanged>(_maps.Save(new("eins", 1, Map("Eins"))));
        Assert.Single(_maps.Versions("eins"));
    }

    [Fact]
    public void A_map_holds_maps_that_are_there_and_never_itself_however_far_down()
    {
        Created(Map("Innen"));
        Created(Map("Mitte", nested: "innen"));
        Created(Map("Aussen", nested: "mitte"));

        Assert.Equal(["step 'a': the map 'aussen' would hold itself: innen → aussen → mitte → innen. Take one of them out."], Refused(_maps.Save(new("innen", 1, Map("Innen", nested: "aussen")))));
        Assert.Equal(["step 'a': the map 'innen' would hold itself: innen → innen. Take one of them out."], Refused(_maps.Save(new("innen", 1, Map("Innen", nested: "innen")))));
        Assert.StartsWith("step 'a': there is no map 'nirgends'.", Assert.Single(Refused(_maps.Create(Map("Neu", nested: "nirgends")))), StringComparison.Ordinal);
        Assert.Equal(["The map 'innen' is nested in mitte. Take it out of their steps first."], Refused(_maps.Delete("innen", expected: null)));
    }

    [Fact]
    public void Ids_come_from_names_and_leave_forms_of_the_measured_map_alone()
    {
        Assert.Equal(["einkauf-fuer-aeltere", "einkauf-fuer-aeltere-2", "heatmap-2", "ideal-2", "map"],
            ((string[])["Einkauf für Ältere", "Einkauf für Ältere!", "Heatmap", "Ideal", "日本"]).Select(name => Created(Map(name)).Id));
        Assert.StartsWith("The id 'heatmap' names a form of the measured map.", Assert.Single(Refused(_maps.Save(new("heatmap", 0, Map("x"))))), StringComparison.Ordinal);
        Assert.StartsWith("The id '../x' cannot be used.", Assert.Single(Refused(_maps.Save(new("../x", 0, Map("x"))))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ideal_path_is_what_the_map_says()
    {
        Created(Map("Mit") with { Ideal = ["newsletter", "store-purchase"] });
        Created(Map("Ohne"));

        var ideal = _maps.IdealOf("mit")!;
        Assert.Equal(("mit", "Mit"), (ideal.Map, ideal.Name));
        Assert.Equal(["newsletter", "store-purchase"], ideal.Touchpoints);
        Assert.Null(_maps.IdealOf("ohne"));
        Assert.Null(_maps.IdealOf("nirgends"));
    }

    /// <summary>Each change by itself would be right; both together would make two maps hold each other.</summary>
    [Fact]
    public async Task Two_maps_nested_into_each_other_at_the_same_time_do_not_hold_each_other()
    {
        for (var round = 0; round < 8; round++)
        {
            var (one, other) = ($"eins-{round}", $"zwei-{round}");
            Stored(_maps.Save(new(one, 0, Map("Eins"))));
            Stored(_maps.Save(new(other, 0, Map("Zwei"))));

            var outcomes = await Task.WhenAll(
                Task.Run(() => _maps.Save(new(one, 1, Map("Eins", nested: other)))), Task.Run(() => _maps.Save(new(other, 1, Map("Zwei", nested: one)))));

            Assert.Equal((1, 1), (outcomes.OfType<MapOutcome.Stored>().Count(), outcomes.OfType<MapOutcome.Refused>().Count()));
        }
    }

    [Fact]
    public async Task A_map_deleted_while_another_takes_it_in_is_refused_to_one_of_both()
    {
        for (var round = 0; round < 8; round++)
        {
            var (inner, outer) = ($"innen-{round}", $"aussen-{round}");
            Stored(_maps.Save(new(inner, 0, Map("Innen"))));

            var outcomes = await Task.WhenAll(Task.Run(() => _maps.Delete(inner, expected: 1)), Task.Run(() => _maps.Save(new(outer, 0, Map("Aussen", nested: inner)))));

            Assert.Equal((1, 1), (outcomes.OfType<MapOutcome.Stored>().Count(), outcomes.OfType<MapOutcome.Refused>().Count()));
        }
    }

    [Fact]
    public void A_new_map_under_the_id_of_a_deleted_one_is_told_to_follow_it()
    {
        Created(Map("Eins"));
        Assert.True(Assert.IsType<MapOutcome.Stored>(_maps.Delete("eins", expected: null)) is { FollowsDeleted: false });

        Assert.Equal((true, 3), Assert.IsType<MapOutcome.Stored>(_maps.Save(new("eins", 0, Map("Neu")))) is { FollowsDeleted: var follows, Now.Version: var version } ? (follows, version) : default);
    }

    StoredMap Created(JourneyMapDocument map) => Stored(_maps.Create(map));

    static StoredMap Stored(MapOutcome outcome) => Assert.IsType<MapOutcome.Stored>(outcome).Now;

    static IReadOnlyList<string> Refused(MapOutcome outcome) => Assert.IsType<MapOutcome.Refused>(outcome).Problems;

    static JourneyMapDocument Map(string name, string nested = "") =>
        new(name, MapDocumentKind.AsIs, [], [new("a", CatalogueStore.Shipped.DefaultPhaseModel.Phases[0].Key, "Erster") { Map = nested }], []);
}
