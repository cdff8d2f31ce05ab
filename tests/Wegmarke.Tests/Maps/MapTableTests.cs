using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

public sealed class MapTableTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", Language.German), InlineData("csv", Language.English), InlineData("xlsx", Language.German), InlineData("xlsx", Language.English)]
    public void Any_map_comes_back_from_its_table(string form, Language language) => Assert.All(Enumerable.Range(0, form == "csv" ? 200 : 40), seed =>
    {
        var map = InColumns(RandomDocuments.Of(seed));
        var table = MapTable.Of(map, CatalogueStore.Shipped, language);

        var read = Read(form == "csv" ? table.ToCsv() : table.ToExcel(), form);

        Assert.Equal(map.ToJson(), read.Map.ToJson());
        Assert.Empty(read.Notes);
    });

    [Theory, MemberData(nameof(JourneyMapDocumentTests.Templates), MemberType = typeof(JourneyMapDocumentTests))]
    public void A_template_comes_back_from_its_table(string key)
    {
        var map = MapTemplate.Find(key)!.Map(Language.German);

        Assert.Equal(map.ToJson(), Read(MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToExcel(), "xlsx").Map.ToJson());
    }

    [Fact]
    public void No_cell_of_a_table_runs_as_a_formula() => Assert.All(
        Enumerable.Range(0, 50).SelectMany(seed => MapTable.Of(RandomDocuments.Of(seed), CatalogueStore.Shipped, Language.German).Rows.SelectMany(row => row)),
        cell => Assert.DoesNotMatch("^[=+@-]", cell));

    [Fact]
    public void A_table_that_people_drew_becomes_a_map_of_their_stages()
    {
        var read = Read("""
            ;Erstkontakt;Recherche;Kauf
            Kundenaktionen;Sieht Anzeige;Vergleicht;Zahlt
            Touchpoints;Newsletter, Filialbesuch;Litfaßsäule;Kauf in der Filiale
            Emotionen;+1;-0,5;1,5
            Painpoints;;• Preis fehlt;
            Parkplätze;;;genug
            """);

        Assert.Equal(("tisch", "retail"), (read.Map.Name, read.Map.PhaseModel));
        Assert.Equal(["first-contact", "research", "purchase"], read.Map.Steps.Select(step => step.Phase));
        Assert.Equal(["newsletter store-visit", "", "store-purchase"], read.Map.Steps.Select(step => string.Join(' ', step.Touchpoints)));
        Assert.Equal(["customer-does", "touchpoints", "more-touchpoints", "emotion", "pains", "parkplaetze"], read.Map.Lanes.Select(lane => lane.Key));
        Assert.Equal(new LaneCell.Feeling(-0.5), read.Map.Lanes[3].Cells["recherche"]);
        Assert.Equal([new(MapCardKind.Note, "Preis fehlt")], Assert.IsType<LaneCell.Cards>(read.Map.Lanes[4].Cells["recherche"]).All);
        Assert.Equal(["Not in the catalogue of touchpoints, kept as text: Litfaßsäule. 'wegmarke catalogue set' adds them."], read.Notes);
        Assert.Empty(read.Map.Problems(CatalogueStore.Shipped));
    }

    [Fact]
    public void Merged_phases_over_steps_and_words_for_feelings_are_understood()
    {
        var read = Read("""
            Phase,Before,,After
            Step,Hear,Compare,Use
            Customer actions,Listens,Reads,Unpacks
            Feelings,curious,1,2
            Opportunities,,Ask for a call,
            Opportunities,,,Send a guide
            """);

        Assert.Equal([("before", "Before"), ("after", "After")], read.Map.Phases.Select(phase => (phase.Key, phase.Name)));
        Assert.Equal([("hear", "before"), ("compare", "before"), ("use", "after")], read.Map.Steps.Select(step => (step.Id, step.Phase)));
        Assert.Equal(["customer-does", "emotion-text", "chances", "chances-2"], read.Map.Lanes.Select(lane => lane.Key));
        Assert.Equal(["'Feelings' holds words where numbers were expected; it is kept as a lane of text."], read.Notes);
        Assert.Empty(read.Map.Problems(CatalogueStore.Shipped));
    }

    [Theory]
    [InlineData(";A;B;C\nKunden;1.500;0,5;2", 1500, 0.5)]
    [InlineData(";A;B;C\nKunden;1.500;2.5;2", 1.5, 2.5)]
    [InlineData(";A;B;C\nKunden;1.234,5;12 %;2", 1234.5, 0.12)]
    [InlineData(";A;B;C\nKunden;−3 | 1,5;7;2", -3, 7)]
    public void Figures_are_read_in_the_form_that_they_show_together(string text, double first, double second)
    {
        var cells = Assert.Single(Read(text).Map.Lanes).Cells;

        Assert.Equal((first, second), (Assert.IsType<LaneCell.Figure>(cells["a"]).Intended, Assert.IsType<LaneCell.Figure>(cells["b"]).Intended));
    }

    [Fact]
    public void A_figure_that_may_mean_two_numbers_is_refused_with_both() => Assert.Equal(
        "'Kunden' holds '1.500', which is 1.5 or 1500, and no other figure of the table shows which. Write it without separators between thousands, or with decimals such as 1,5.",
        Assert.Throws<FormatException>(() => Read(";A;B\nKunden;1.500;2")).Message);

    /// <summary>Three decimals of an exported figure would look like thousands.</summary>
    [Fact]
    public void A_figure_with_three_decimals_comes_back_as_it_was()
    {
        var map = JourneyMapDocument.Parse("""{ "name": "K", "phaseModel": "five", "steps": [{ "id": "a", "phase": "awareness", "name": "A" }], "lanes": [{ "key": "customers", "cells": { "a": { "intended": -1.234, "actual": 1234567.5 } } }] }""");

        foreach (var (bytes, form) in (IEnumerable<(byte[], string)>)[(MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToCsv(), "csv"), (MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToExcel(), "xlsx")])
            Assert.Equal(map.ToJson(), Read(bytes, form).Map.ToJson());
    }

    [Fact]
    public void A_lane_named_like_a_word_of_the_table_is_a_lane_all_the_same()
    {
        var map = JourneyMapDocument.Parse("""{ "name": "K", "phaseModel": "five", "steps": [{ "id": "a", "phase": "awareness", "name": "A" }], "lanes": [{ "key": "name", "kind": "text", "name": "#name", "cells": { "a": "Zelle" } }] }""");

        Assert.Equal(map.ToJson(), Read(MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToCsv(), "csv").Map.ToJson());
    }

    [Fact]
    public void A_cell_longer_than_one_of_Excel_is_told_before_anything_is_written()
    {
        var cards = string.Join(',', Enumerable.Range(0, 12).Select(at => $$"""{ "kind": "link", "text": "{{new string('x', 990)}}", "url": "https://example.org/{{new string('y', 1900)}}" }"""));
        var map = JourneyMapDocument.Parse($$"""{ "name": "K", "phaseModel": "five", "steps": [{ "id": "a", "phase": "awareness", "name": "Erster" }], "lanes": [{ "key": "pains", "cells": { "a": [{{cards}}] } }] }""");

        Assert.Empty(map.Problems(CatalogueStore.Shipped));
        Assert.Matches("^The cell of '.*' at 'Erster' has 3[0-9],[0-9]{3} letters; one of Excel holds 32,767\\.", Assert.Throws<FormatException>(() => MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToExcel()).Message);
        Assert.NotEmpty(MapTable.Of(map, CatalogueStore.Shipped, Language.German).ToCsv());
    }

    [Theory]
    [InlineData("nur eine Zelle")]
    [InlineData(";Stufe")]
    public void What_has_no_stages_or_no_lanes_is_refused(string text) =>
        Assert.StartsWith("The table has no stages or no lanes.", Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    MapTableReading Read(string text) => Read(System.Text.Encoding.UTF8.GetBytes(text), "csv");

    MapTableReading Read(byte[] bytes, string form)
    {
        var path = Path.Combine(_folder.Path, "tisch." + form);
        File.WriteAllBytes(path, bytes);
        return MapTableReading.Of(CellGrid.Read(path), CatalogueStore.Shipped, "tisch");
    }

    /// <summary>A table holds steps in the order of its columns, and of lanes with the same cells nothing else.</summary>
    static JourneyMapDocument InColumns(JourneyMapDocument map)
    {
        var places = map.Phases.Index().ToDictionary(phase => phase.Item.Key, phase => phase.Index);
        return map with { Steps = [.. map.Steps.OrderBy(step => places[step.Phase])] };
    }
}
