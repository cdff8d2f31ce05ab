using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed partial class LinearMapGeometryTests
{
    const int MostBytes = 150_000;

    static readonly string[] s_drawings = [.. Enumerable.Range(0, 200).Select(seed => LinearMapSvg.Draw(RandomMaps.Of(seed), (Language)(seed % 2), Theme.Auto))];

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_its_place_or_fades_in_any_of_200_maps(bool onDark) =>
        Assert.Empty(s_drawings.SelectMany((svg, seed) => SvgPicture.Of(svg, onDark).Faults().Select(f => $"map {seed}: {f}")));

    [Fact]
    public void A_picture_stays_small_enough_to_send() =>
        Assert.All(s_drawings, svg => Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, MostBytes));

    [Fact]
    public void A_picture_holds_no_script_and_reaches_for_nothing_outside() => Assert.All(s_drawings, svg =>
    {
        var elements = XDocument.Parse(svg).Root!.DescendantsAndSelf().ToArray();

        Assert.Empty(elements.Select(e => e.Name.LocalName).Except(
            ["circle", "defs", "desc", "g", "line", "path", "rect", "style", "svg", "symbol", "text", "title", "tspan", "use"]));
        Assert.DoesNotContain(elements.SelectMany(e => e.Attributes()), a =>
            a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (a.Name.LocalName == "href" && !a.Value.StartsWith("#wm-", StringComparison.Ordinal)));
        Assert.Equal(
            ["url(data:font/woff2;base64,", "url(data:font/woff2;base64,"],
            Url().Matches(elements.Single(e => e.Name.LocalName == "style").Value).Select(m => m.Value[..27]));
    });

    [Fact]
    public void Sample_maps_and_the_empty_one_are_without_fault() => Assert.All(
        from map in (LinearMap[])[SampleMaps.German(), SampleMaps.English(), SampleMaps.Empty()]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select (map, theme),
        drawing => Assert.Empty(Faults(LinearMapSvg.Draw(drawing.map, Language.German, drawing.theme))));

    [Fact]
    public void A_text_moved_aside_is_found_outside_its_column() =>
        Assert.Contains("'Warenkorb' is outside its column", Faults(Moved("Warenkorb", x: 120, y: 0)));

    [Fact]
    public void A_text_moved_onto_another_is_found() =>
        Assert.Contains("'Vergleich' overlaps 'Newsletter'", Faults(Moved("Vergleich", x: 0, y: 20)));

    [Fact]
    public void A_text_that_grew_is_found() =>
        Assert.Contains(Faults(Sample.Replace(">Bestellung</text>", ">Bestellung im Onlineshop und Abholung</text>", StringComparison.Ordinal)),
            f => f.EndsWith("is outside its column", StringComparison.Ordinal));

    [Fact]
    public void A_text_beyond_the_edge_is_found() =>
        Assert.Contains("'Vom ersten Blick bis zur Weiterempfehlung' leaves the canvas", Faults(Moved("Vom ersten Blick bis zur Weiterempfehlung", x: 1500, y: 0)));

    [Fact]
    public void A_faint_text_is_found() =>
        Assert.Contains(Faults(Sample.Replace("--wm-muted:#5b6478", "--wm-muted:#9aa1ae", StringComparison.Ordinal)), f => f.StartsWith("'von Hand ergänzt' has contrast 2.", StringComparison.Ordinal));

    [Fact]
    public void A_faint_mark_is_found() =>
        Assert.Contains(Faults(Sample.Replace("--wm-c1:#b2660e", "--wm-c1:#f0d9b5", StringComparison.Ordinal)), f => f.StartsWith("ic.c1 has contrast 1.", StringComparison.Ordinal));

    static string Sample { get; } = LinearMapSvg.Draw(SampleMaps.German(), Language.German, Theme.Light);

    static IReadOnlyList<string> Faults(string svg) => SvgPicture.Of(svg, onDark: false).Faults();

    /// <summary>The sample with the first text of these words moved.</summary>
    static string Moved(string text, int x, int y)
    {
        var drawing = XDocument.Parse(Sample, LoadOptions.PreserveWhitespace);
        var moved = drawing.Descendants().First(e => e.Name.LocalName == "text" && e.Value == text);
        moved.SetAttributeValue("x", (double)moved.Attribute("x")! + x);
        moved.SetAttributeValue("y", (double)moved.Attribute("y")! + y);
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex(@"url\([^)]*")]
    private static partial Regex Url();
}
