using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class LinearMapSvgTests
{
    [Fact]
    public void A_full_map_looks_as_agreed_in_German_on_light_ground() =>
        Golden.Same("linear-de-light.svg", LinearMapSvg.Draw(SampleMaps.German(), Language.German, Theme.Light));

    [Fact]
    public void A_map_from_data_alone_looks_as_agreed_in_English_on_dark_ground() =>
        Golden.Same("linear-en-dark.svg", LinearMapSvg.Draw(SampleMaps.English(), Language.English, Theme.Dark));

    [Fact]
    public void An_empty_map_looks_as_agreed_and_names_the_command_that_fills_it() =>
        Golden.Same("linear-empty-de.svg", LinearMapSvg.Draw(SampleMaps.Empty(), Language.German, Theme.Auto));

    [Fact]
    public void The_same_map_is_the_same_picture() =>
        Assert.Equal(LinearMapSvg.Draw(RandomMaps.Of(1), Language.German, Theme.Auto), LinearMapSvg.Draw(RandomMaps.Of(1), Language.German, Theme.Auto));

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var step = MapStep.Measured(hostile, "p", hostile) with
        {
            CustomerDoes = hostile,
            Chips = [new MapChip(hostile, hostile, hostile, hostile, 1)],
            Pains = [new PainPoint(hostile, 1, 1)],
            Chances = [hostile],
        };
        var map = SampleMaps.English() with { Title = hostile, Source = hostile, Currency = hostile, Phases = [new("p", hostile)], Steps = [step] };
        map = map with { Channels = [new MapChannel(hostile, hostile, hostile, hostile, hostile)], Messages = [new MapMessage(hostile, hostile)] };

        var drawing = XDocument.Parse(LinearMapSvg.Draw(map, Language.English, Theme.Light));

        Assert.DoesNotContain(drawing.Descendants(), e => e.Name.LocalName == "script");
        Assert.Equal("</text><script>alert(1)</script>\"'&\uFFFD\uFFFD<!--", drawing.Root!.Elements().First().Value);
    }

    [Fact]
    public void The_app_finds_steps_phases_lanes_touchpoints_and_channels_by_their_keys()
    {
        var drawing = XDocument.Parse(LinearMapSvg.Draw(SampleMaps.English(), Language.English, Theme.Light)).Root!;

        Assert.Equal(["mail", "basket", "coupon"], Attributes(drawing, "data-step"));
        Assert.Equal(["before", "buying", "using", "after"], Attributes(drawing, "data-phase").Distinct());
        Assert.Equal(["still-there", "step", "touchpoints", "figures"], Attributes(drawing, "data-lane"));
        Assert.Equal(["mail", "basket", "coupon"], Attributes(drawing, "data-touchpoint"));
        Assert.Equal(["email", "store"], Attributes(drawing, "data-channel").Distinct());
    }

    [Fact]
    public void Lanes_without_content_are_named_in_one_line_instead_of_drawn() =>
        Assert.Contains("Nothing here yet: What the customer does · What the brand does · Needs and expectations · Feeling · Pain points · Opportunities",
            Texts(SampleMaps.English(), Language.English));

    [Fact]
    public void A_step_added_by_hand_says_so_in_words()
    {
        var map = SampleMaps.German();

        Assert.Contains("von Hand ergänzt", Texts(map with { Steps = [map.Steps[3]] }, Language.German));
        Assert.DoesNotContain("von Hand ergänzt", Texts(map with { Steps = [map.Steps[0]] }, Language.German));
    }

    [Fact]
    public void What_does_not_fit_is_whole_in_the_tooltip()
    {
        const string needs = "Eine sehr lange Erwartung, die in einer schmalen Spalte keinen Platz findet, weil sie von vielem zugleich spricht und nicht aufhört";
        var map = RandomMaps.Of(3);
        map = map with { Steps = [.. map.Steps.Select(s => s with { Needs = string.Concat(Enumerable.Repeat(needs + " ", 3)).Trim() })] };

        var drawing = XDocument.Parse(LinearMapSvg.Draw(map, Language.German, Theme.Light)).Root!;

        Assert.Contains($"{needs} {needs} {needs}", drawing.Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value));
    }

    [Fact]
    public void A_picture_on_the_readers_own_ground_has_both_schemes_and_prints_light()
    {
        var css = Regex.Matches(LinearMapSvg.Draw(SampleMaps.English(), Language.English, Theme.Auto), "(@media [^{]+)|(--wm-paper:#[0-9a-f]{6})").Select(m => m.Value);

        Assert.Equal(["--wm-paper:#ffffff", "@media (prefers-color-scheme:dark)", "--wm-paper:#10151f", "@media print", "--wm-paper:#ffffff"], css);
    }

    [Fact]
    public void A_step_needs_a_phase_that_the_map_has()
    {
        var error = Assert.Throws<ArgumentException>(() => new LinearMap(
            "", null, null, 0, null, null, "", new DateOnly(2025, 1, 1), "EUR", [new("a", "A")], [MapStep.Measured("s", "b", "S")], [], []));

        Assert.Equal("Step 's' is in phase 'b', which the map does not have. Its phases: a.", error.Message);
    }

    static IEnumerable<string> Attributes(XElement root, string name) => root.Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();

    static IEnumerable<string> Texts(LinearMap map, Language language) =>
        SvgPicture.Of(LinearMapSvg.Draw(map, language, Theme.Light), onDark: false).Lines.Select(l => l.Text.Replace('\u00A0', ' '));
}
