using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class ChannelDiagramTests
{
    static readonly string[] s_drawings = FormPictures.Draw(RandomForms.Diagram);

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_the_sheet_or_fades_in_any_of_200_diagrams(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings, onDark));

    [Fact]
    public void Every_picture_is_small_and_safe() => FormPictures.AreSafe(s_drawings);

    [Fact]
    public void A_picture_looks_as_agreed_in_German_on_light_ground() => Golden.Same("channels-de-light.svg", Sample);

    [Fact]
    public void A_picture_looks_as_agreed_in_English_on_dark_ground() => Golden.Same("channels-en-dark.svg", SampleForms.Diagram().Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_one_names_the_command_that_fills_it() => Golden.Same("channels-empty-de.svg", Nothing.Draw(Language.German, Theme.Auto));

    [Fact]
    public void Samples_are_without_fault() => Assert.All(
        from map in (IJourneyMap[])[SampleForms.Diagram(), Nothing]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select map.Draw(Language.German, theme),
        svg => Assert.Empty(FormPictures.Faults(svg)));

    [Fact]
    public void A_name_moved_onto_another_is_found()
    {
        var (one, other) = (Text("E-Mail"), Text("Soziale Medien"));

        Assert.Contains(FormPictures.Faults(FormPictures.Moved(Sample, "E-Mail", Number(other, "x") - Number(one, "x"), Number(other, "y") - Number(one, "y"))),
            fault => fault is "'E-Mail' overlaps 'Soziale Medien'" or "'Soziale Medien' overlaps 'E-Mail'");
    }

    [Fact]
    public void A_name_moved_beyond_the_edge_is_found() =>
        Assert.Contains("'Filiale' leaves the canvas", FormPictures.Faults(FormPictures.Moved(Sample, "Filiale", 0, 2000)));

    [Fact]
    public void A_faint_text_is_found() =>
        Assert.Contains(FormPictures.Faults(Sample.Replace("--wm-muted:#5b6478", "--wm-muted:#b9c0cc", StringComparison.Ordinal)), fault => fault.Contains("has contrast 1.", StringComparison.Ordinal));

    static XElement Text(string words) => XDocument.Parse(Sample).Descendants().First(e => e.Name.LocalName == "text" && e.Value == words);

    static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_break_is_dashed_numbered_and_told_in_words()
    {
        Assert.Equal(2, Attributes("class").Count(name => name == "snap broken") - 1); // one more in the legend
        Assert.Contains(SvgPicture.Of(Sample, onDark: false).Lines, line => line.Text == "1 −38\u00A0%\u00A0· 3\u00A0Tage");
        Assert.Contains(SvgPicture.Of(Sample, onDark: false).Lines, line => line.Text == "Website & Shop → Telefon");
    }

    [Fact]
    public void What_is_left_out_is_counted() => Assert.Contains(
        SvgPicture.Of(Sample, onDark: false).Lines, line => line.Text.StartsWith("7 seltene Wechsel sind nicht gezeichnet, zusammen 2,1\u00A0% aller Wechsel", StringComparison.Ordinal));

    [Fact]
    public void The_app_finds_channels_and_switches_by_their_keys()
    {
        Assert.Equal(SampleForms.Diagram().Nodes.Select(node => node.Channel.Key).Order(StringComparer.Ordinal), Attributes("data-channel").Order(StringComparer.Ordinal));
        Assert.Equal(SampleForms.Diagram().Switches.Count, XDocument.Parse(Sample).Descendants().Count(e => (string?)e.Attribute("class") == "switch"));
    }

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var node = new ChannelNode(new(hostile, hostile, hostile, hostile, hostile), true, 1, 1);
        var map = SampleForms.Diagram() with { Nodes = [node, node with { Channel = node.Channel with { Key = "b" } }], Switches = [new(hostile, "b", 1, 1, TimeSpan.Zero, null)] };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static IJourneyMap Nothing { get; } = SampleForms.Diagram() with { Nodes = [], Switches = [] };

    static string Sample { get; } = SampleForms.Diagram().Draw(Language.German, Theme.Light);

    static IEnumerable<string> Attributes(string name) => XDocument.Parse(Sample).Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();
}
