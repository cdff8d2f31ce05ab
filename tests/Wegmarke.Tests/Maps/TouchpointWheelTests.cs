using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class TouchpointWheelTests
{
    static readonly string[] s_drawings = FormPictures.Draw(RandomForms.Wheel);

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_the_sheet_or_fades_in_any_of_200_wheels(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings, onDark));

    [Fact]
    public void Every_picture_is_small_and_safe() => FormPictures.AreSafe(s_drawings);

    [Fact]
    public void A_picture_looks_as_agreed_in_German_on_light_ground() => Golden.Same("touchpoints-de-light.svg", Sample);

    [Fact]
    public void A_picture_looks_as_agreed_in_English_on_dark_ground() => Golden.Same("touchpoints-en-dark.svg", SampleForms.Wheel().Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_one_names_the_command_that_fills_it() => Golden.Same("touchpoints-empty-de.svg", Nothing.Draw(Language.German, Theme.Auto));

    [Fact]
    public void Samples_are_without_fault() => Assert.All(
        from map in (IJourneyMap[])[SampleForms.Wheel(), Nothing]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select map.Draw(Language.German, theme),
        svg => Assert.Empty(FormPictures.Faults(svg)));

    [Fact]
    public void A_name_moved_onto_another_is_found()
    {
        var (one, other) = (Text("Produktseite"), Text("Newsletter"));

        Assert.Contains(FormPictures.Faults(FormPictures.Moved(Sample, "Produktseite", Number(other, "x") - Number(one, "x"), Number(other, "y") - Number(one, "y"))),
            fault => fault is "'Produktseite' overlaps 'Newsletter'" or "'Newsletter' overlaps 'Produktseite'");
    }

    [Fact]
    public void A_name_moved_beyond_the_edge_is_found() =>
        Assert.Contains("'Werkstatt' leaves the canvas", FormPictures.Faults(FormPictures.Moved(Sample, "Werkstatt", 0, 2000)));

    [Fact]
    public void A_faint_text_is_found() =>
        Assert.Contains(FormPictures.Faults(Sample.Replace("--wm-muted:#5b6478", "--wm-muted:#b9c0cc", StringComparison.Ordinal)), fault => fault.Contains("has contrast 1.", StringComparison.Ordinal));

    static XElement Text(string words) => XDocument.Parse(Sample).Descendants().First(e => e.Name.LocalName == "text" && e.Value == words);

    static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Discs_do_not_touch_each_other_in_any_wheel() => Assert.All(s_drawings, svg =>
    {
        var discs = XDocument.Parse(svg).Descendants().Where(e => ((string?)e.Attribute("id"))?.StartsWith("wm-touchpoint-", StringComparison.Ordinal) == true)
            .Select(group => group.Elements().First(e => e.Name.LocalName == "circle"))
            .Select(circle => (X: Number(circle, "cx"), Y: Number(circle, "cy"), R: Number(circle, "r"))).Where(disc => disc.R > 4.05).ToArray();
        for (var at = 0; at < discs.Length; at++)
        {
            foreach (var other in discs[(at + 1)..])
                Assert.True(Math.Sqrt(Math.Pow(discs[at].X - other.X, 2) + Math.Pow(discs[at].Y - other.Y, 2)) >= discs[at].R + other.R);
        }
    });

    [Fact]
    public void Twice_the_customers_are_twice_the_area()
    {
        var map = SampleForms.Wheel();
        map = map with { Discs = [map.Discs[0] with { Share = 0.6 }, map.Discs[1] with { Share = 0.3 }] };
        var radii = XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants()
            .Where(e => ((string?)e.Attribute("id"))?.StartsWith("wm-touchpoint-", StringComparison.Ordinal) == true)
            .ToDictionary(group => (string)group.Attribute("data-touchpoint")!, group => Number(group.Elements().First(e => e.Name.LocalName == "circle"), "r"));

        Assert.Equal(2, Math.Pow(radii["product"] / radii["ad"], 2), 1);
    }

    [Fact]
    public void The_app_finds_touchpoints_by_their_keys() =>
        Assert.Equal(SampleForms.Wheel().Discs.Select(disc => disc.Touchpoint).Order(StringComparer.Ordinal), Attributes("data-touchpoint").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var disc = SampleForms.Wheel().Discs[0] with { Touchpoint = hostile, Name = hostile, Icon = hostile, Channel = hostile, Phase = hostile };
        var map = SampleForms.Wheel() with { Phases = [new(hostile, hostile)], Discs = [disc], Channels = [new(hostile, hostile, hostile, hostile, hostile)] };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static IJourneyMap Nothing { get; } = SampleForms.Wheel() with { Discs = [] };

    static string Sample { get; } = SampleForms.Wheel().Draw(Language.German, Theme.Light);

    static IEnumerable<string> Attributes(string name) => XDocument.Parse(Sample).Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();
}
