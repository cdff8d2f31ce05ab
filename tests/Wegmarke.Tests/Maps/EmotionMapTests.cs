using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class EmotionMapTests
{
    static readonly string[] s_drawings = FormPictures.Draw(RandomForms.Emotions);

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_the_sheet_or_fades_in_any_of_200_emotional_maps(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings, onDark));

    [Fact]
    public void Every_picture_is_small_and_safe() => FormPictures.AreSafe(s_drawings);

    [Fact]
    public void A_picture_looks_as_agreed_in_German_on_light_ground() => Golden.Same("emotion-de-light.svg", Sample);

    [Fact]
    public void A_picture_looks_as_agreed_in_English_on_dark_ground() => Golden.Same("emotion-en-dark.svg", SampleForms.Emotions().Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_one_names_the_command_that_fills_it() => Golden.Same("emotion-empty-de.svg", Nothing.Draw(Language.German, Theme.Auto));

    [Fact]
    public void Samples_are_without_fault() => Assert.All(
        from map in (IJourneyMap[])[SampleForms.Emotions(), Nothing]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select map.Draw(Language.German, theme),
        svg => Assert.Empty(FormPictures.Faults(svg)));

    [Fact]
    public void A_name_moved_onto_another_is_found()
    {
        var (one, other) = (Text("Warenkorb"), Text("Bestellung"));

        Assert.Contains(FormPictures.Faults(FormPictures.Moved(Sample, "Warenkorb", Number(other, "x") - Number(one, "x"), Number(other, "y") - Number(one, "y"))),
            fault => fault is "'Warenkorb' overlaps 'Bestellung'" or "'Bestellung' overlaps 'Warenkorb'");
    }

    [Fact]
    public void A_name_moved_beyond_the_edge_is_found() =>
        Assert.Contains("'Produktseite' leaves the canvas", FormPictures.Faults(FormPictures.Moved(Sample, "Produktseite", 0, 2000)));

    [Fact]
    public void A_faint_text_is_found() =>
        Assert.Contains(FormPictures.Faults(Sample.Replace("--wm-muted:#5b6478", "--wm-muted:#b9c0cc", StringComparison.Ordinal)), fault => fault.Contains("has contrast 1.", StringComparison.Ordinal));

    static XElement Text(string words) => XDocument.Parse(Sample).Descendants().First(e => e.Name.LocalName == "text" && e.Value == words);

    static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Without_feedback_it_says_what_is_missing()
    {
        var map = SampleForms.Emotions();
        var svg = (map with { Steps = [.. map.Steps.Select(step => step with { Emotion = null })], Moments = [] }).Draw(Language.German, Theme.Light);

        Golden.Same("emotion-without-feedback-de.svg", svg);
        Assert.Empty(FormPictures.Faults(svg));
    }

    [Fact]
    public void The_curve_pauses_where_nobody_answered()
    {
        var map = SampleForms.Emotions();
        var broken = map with { Steps = [.. map.Steps.Select((step, at) => at == 3 ? step with { Emotion = null } : step)], Moments = [] };

        Assert.Equal((1, 2), (Curves(map), Curves(broken)));
        static int Curves(EmotionMap map) => XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants().Count(e => e.Name.LocalName == "path" && (string?)e.Attribute("class") == "curve");
    }

    [Fact]
    public void Moments_show_a_customers_words_or_say_that_there_are_none()
    {
        var lines = string.Join(' ', SvgPicture.Of(Sample, onDark: false).Lines.Select(line => line.Text));

        Assert.Contains("„Endlich jemand, der zuhört", lines, StringComparison.Ordinal);
        Assert.Contains("Noch ohne Worte eines Kunden.", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_finds_steps_phases_and_moments_by_their_keys()
    {
        Assert.Equal(SampleForms.Emotions().Steps.Select(step => step.Id), Attributes("data-step").Distinct());
        Assert.Equal(["best", "worst", "worst"], Attributes("data-moment"));
    }

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var map = SampleForms.Emotions() with { Phases = [new(hostile, hostile)], Steps = [new(hostile, hostile, hostile, 1, new(1, 1, null, null))], Moments = [new(hostile, true, hostile)] };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static IJourneyMap Nothing { get; } = SampleForms.Emotions() with { Frame = SampleForms.Frame("Wie sich Kunden unterwegs fühlen") with { Customers = 0 }, Steps = [], Moments = [] };

    static string Sample { get; } = SampleForms.Emotions().Draw(Language.German, Theme.Light);

    static IEnumerable<string> Attributes(string name) => XDocument.Parse(Sample).Descendants().Select(e => (string?)e.Attribute(name)).OfType<string>();
}
