using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>What holds for every map of funnels.</summary>
public sealed class FunnelMapTests
{
    static readonly Lazy<string[]> s_drawings = new(() => FormPictures.Draw(RandomForms.Funnels));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_overlaps_is_cut_off_or_fades_into_its_ground(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings.Value, onDark));

    [Fact]
    public void Drawings_are_small_and_run_and_fetch_nothing() => FormPictures.AreSafe(s_drawings.Value);

    [Fact]
    public void Twelve_steps_in_nine_panels_with_long_words_are_one_small_picture()
    {
        var drawing = SampleForms.ManyFunnels().Draw(Language.German, Theme.Auto);

        Assert.Empty(FormPictures.Faults(drawing));
        FormPictures.AreSafe([drawing]);
    }

    [Fact]
    public void All_panels_are_on_one_scale() => Assert.All(s_drawings.Value, svg =>
    {
        var panels = XDocument.Parse(svg).Descendants().Where(e => ((string?)e.Attribute("id"))?.StartsWith("wm-funnel-", StringComparison.Ordinal) == true);
        Assert.Single(panels.SelectMany(panel => panel.Descendants()).Where(e => (string?)e.Attribute("class") == "soft").Select(e => (string?)e.Attribute("width")).Distinct());
    });

    [Fact]
    public void A_map_of_funnels_looks_as_agreed_in_German_on_light_ground() => Golden.Same("funnel-de-light.svg", SampleForms.Funnels().Draw(Language.German, Theme.Light));

    [Fact]
    public void A_map_of_funnels_looks_as_agreed_in_English_on_dark_ground() =>
        Golden.Same("funnel-en-dark.svg", (SampleForms.Funnels() is var map ? map with { Panels = [.. map.Panels.Take(2)], NotDrawn = 1 } : map).Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_map_of_funnels_names_the_command_that_fills_it() =>
        Golden.Same("funnel-empty-de.svg", (SampleForms.Funnels() with { Panels = [], Steps = [] }).Draw(Language.German, Theme.Auto));

    [Fact]
    public void A_name_moved_onto_another_is_found() =>
        Assert.Contains(FormPictures.Faults(FormPictures.Moved(SampleForms.Funnels().Draw(Language.German, Theme.Light), "Warenkorb", 0, 40)), fault => fault.Contains("overlaps", StringComparison.Ordinal));

    [Fact]
    public void The_app_finds_groups_and_steps_by_their_keys()
    {
        var (map, root) = (SampleForms.Funnels(), XDocument.Parse(SampleForms.Funnels().Draw(Language.German, Theme.Light)).Root!);

        Assert.Equal(map.Panels.Select(panel => panel.Key), Attributes(root, "data-group"));
        Assert.Equal(map.Panels.SelectMany(_ => map.Steps.Select(step => step.Key)), Attributes(root, "data-step"));
    }

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var map = SampleForms.Funnels() with
        {
            Steps = [new(hostile, hostile)],
            Panels = [new(hostile, hostile, 1, [new(1, 1, null, null, 0, FunnelDifference.None)])],
            Definition = hostile,
        };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static IEnumerable<string> Attributes(XElement root, string name) => root.Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();
}
