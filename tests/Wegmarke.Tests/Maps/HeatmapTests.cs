using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class HeatmapTests
{
    static readonly string[] s_drawings = FormPictures.Draw(RandomForms.Heatmap);

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_the_sheet_or_fades_in_any_of_200_heatmaps(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings, onDark));

    [Fact]
    public void Every_heatmap_is_small_and_safe() => FormPictures.AreSafe(s_drawings);

    [Fact]
    public void A_figure_stays_inside_its_cell() => Assert.All(s_drawings, svg =>
        Assert.All(XDocument.Parse(svg).Descendants().Where(e => ((string?)e.Attribute("class"))?.EndsWith(" cell", StringComparison.Ordinal) == true), cell =>
        {
            var figure = cell.ElementsAfterSelf().FirstOrDefault();
            if (figure?.Name.LocalName == "text" && Number(figure, "x") < Number(cell, "x") + Number(cell, "width"))
                Assert.InRange(Number(figure, "x"), Number(cell, "x") + 20, Number(cell, "x") + Number(cell, "width") - 20);
        }));

    [Fact]
    public void A_heatmap_looks_as_agreed_in_German_on_light_ground() => Golden.Same("heatmap-de-light.svg", SampleForms.Heatmap().Draw(Language.German, Theme.Light));

    [Fact]
    public void A_heatmap_of_channels_looks_as_agreed_in_English_on_dark_ground() => Golden.Same("heatmap-en-dark.svg", SampleForms.ChannelHeatmap().Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_heatmap_names_the_command_that_fills_it() =>
        Golden.Same("heatmap-empty-de.svg", (SampleForms.Heatmap() with { Rows = [], Columns = [] }).Draw(Language.German, Theme.Auto));

    [Fact]
    public void Samples_are_without_fault() => Assert.All(
        from map in (IJourneyMap[])[SampleForms.Heatmap(), SampleForms.ChannelHeatmap(), SampleForms.Heatmap() with { Rows = [], Columns = [] }]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select map.Draw(Language.German, theme),
        svg => Assert.Empty(FormPictures.Faults(svg)));

    [Fact]
    public void A_name_moved_onto_another_is_found() =>
        Assert.Contains("'Produktseite' overlaps 'Warenkorb'", FormPictures.Faults(FormPictures.Moved(Sample, "Produktseite", 0, NextRow)));

    [Fact]
    public void A_name_moved_beyond_the_edge_is_found() =>
        Assert.Contains("'Produktseite' leaves the canvas", FormPictures.Faults(FormPictures.Moved(Sample, "Produktseite", -200, 0)));

    [Fact]
    public void A_figure_that_fades_into_its_cell_is_found() =>
        Assert.Contains(FormPictures.Faults(Sample.Replace("--wm-o6:#ffffff", "--wm-o6:#2c717a", StringComparison.Ordinal)), fault => fault.Contains("has contrast 1.", StringComparison.Ordinal));

    [Fact]
    public void A_flag_that_fades_is_found() =>
        Assert.Contains(FormPictures.Faults(Sample.Replace("--wm-warn:#b2432f", "--wm-warn:#f3d6d0", StringComparison.Ordinal)), fault => fault.StartsWith("ic.w has contrast 1.", StringComparison.Ordinal));

    [Fact]
    public void The_app_finds_rows_and_cells_by_their_keys()
    {
        var drawing = XDocument.Parse(Sample).Root!;

        Assert.Equal(SampleForms.Heatmap().Rows.Select(row => row.Key), Attributes(drawing, "data-touchpoint"));
        Assert.Equal(SampleForms.Heatmap().Columns.Select(column => column.Phase.Key).Order(StringComparer.Ordinal), Attributes(drawing, "data-phase").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var row = new HeatRow(hostile, hostile, hostile, hostile, hostile, 1, 1, [new(1, 1, null, [hostile])]);
        var map = SampleForms.Heatmap() with { Columns = [new(new(hostile, hostile), 1)], Rows = [row], Channels = [new(hostile, hostile, hostile, hostile, hostile)] };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static double NextRow => Number(Text("Warenkorb"), "y") - Number(Text("Produktseite"), "y");

    static XElement Text(string words) => XDocument.Parse(Sample).Descendants().First(e => e.Name.LocalName == "text" && e.Value == words);

    static string Sample { get; } = SampleForms.Heatmap().Draw(Language.German, Theme.Light);

    static IEnumerable<string> Attributes(XElement root, string name) => root.Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();

    static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);
}
