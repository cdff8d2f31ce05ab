using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class IdealMapTests
{
    static readonly string[] s_drawings = FormPictures.Draw(RandomForms.Ideal);

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_the_sheet_or_fades_in_any_of_200_maps(bool onDark) => Assert.Empty(FormPictures.Faults(s_drawings, onDark));

    [Fact]
    public void Every_picture_is_small_and_safe() => FormPictures.AreSafe(s_drawings);

    [Fact]
    public void A_picture_looks_as_agreed_in_German_on_light_ground() => Golden.Same("ideal-de-light.svg", Sample);

    [Fact]
    public void A_picture_looks_as_agreed_in_English_on_dark_ground() => Golden.Same("ideal-en-dark.svg", SampleForms.Ideal().Draw(Language.English, Theme.Dark));

    [Fact]
    public void An_empty_one_names_the_command_that_fills_it() => Golden.Same("ideal-empty-de.svg", Nothing.Draw(Language.German, Theme.Auto));

    [Fact]
    public void Samples_are_without_fault() => Assert.All(
        from map in (IJourneyMap[])[SampleForms.Ideal(), Nothing, Long, One]
        from theme in (Theme[])[Theme.Light, Theme.Dark]
        select map.Draw(Language.German, theme),
        svg => Assert.Empty(FormPictures.Faults(svg)));

    [Fact]
    public void Ribbons_stations_and_detours_are_found_by_their_place()
    {
        Assert.Equal(["0", "1", "2", "3", "4", "5"], Of("move").Select(ribbon => (string?)ribbon.Attribute("data-to")).Order(StringComparer.Ordinal));
        Assert.Equal(["-1>1", "1>5", "3>5"], Of("skip").Select(arc => $"{(string?)arc.Attribute("data-from")}>{(string?)arc.Attribute("data-to")}").Order(StringComparer.Ordinal));
        Assert.Equal(["-1", "0", "1", "2", "3", "4"], Of("leave").Select(ribbon => (string?)ribbon.Attribute("data-from")).Order(StringComparer.Ordinal));
        Assert.Equal(["-1", "1", "3"], Of("detour").Select(loop => (string?)loop.Attribute("data-after")).Order(StringComparer.Ordinal));
        Assert.Equal(SampleForms.Ideal().Stations.Select(station => station.Touchpoint), Of("station").Select(station => (string?)station.Attribute("data-touchpoint")));
    }

    [Fact]
    public void A_weak_point_is_told_with_customers_money_and_words()
    {
        var lines = SvgPicture.Of(Sample, onDark: false).Lines.Select(line => line.Text).ToList();

        Assert.Contains("Beratung in der Filiale: übersprungen", lines);
        Assert.Contains("1.204 Kunden\u00A0· Potenzial 501.160\u00A0€", lines);
        Assert.Contains("251\u00A0€ je Reise, sonst 625\u00A0€", lines);
        Assert.Contains("„Die Größentabelle fehlt.“", lines);
    }

    [Fact]
    public void Nothing_from_data_becomes_markup()
    {
        const string hostile = "</text><script>alert(1)</script>\"'&\u0000\u0008\uD800\uFFFE<!--";
        var map = SampleForms.Ideal();
        map = map with
        {
            Stations = [.. map.Stations.Select(station => station with { Touchpoint = hostile, Name = hostile, Icon = hostile })],
            Detours = [new(0, 1, 1, [hostile], 1)],
            WeakPoints = [map.WeakPoints[0] with { Name = hostile, Quote = hostile }],
        };

        Assert.DoesNotContain(XDocument.Parse(map.Draw(Language.German, Theme.Light)).Descendants(), e => e.Name.LocalName == "script");
    }

    static IdealMap Nothing { get; } = SampleForms.Ideal() with { Stations = [], Ribbons = [], Detours = [], WeakPoints = [] };

    /// <summary>Twelve stations with words longer than they are wide.</summary>
    static IdealMap Long { get; } = SampleForms.Ideal() with
    {
        Stations = [.. Enumerable.Range(0, 12).Select(at => new IdealStation($"s{at}", "Kundenzufriedenheitsbefragung nach Fahrradleasingvertragsverlängerung", "star", 1_000_000 * (at + 1), 900_000))],
        Ribbons = [.. Enumerable.Range(-1, 12).SelectMany(from => Enumerable.Range(from + 1, Math.Min(3, 12 - from)).Select(to => new IdealRibbon(from, to, 1_000_000, 900_000)))],
        Detours = [.. Enumerable.Range(-1, 13).Select(after => new IdealDetour(after, 12_345_678, 900_000, ["Warenkorberinnerungsnachricht", "Versandkostenübersicht"], 48))],
        Journeys = 99_999_999,
    };

    static IdealMap One { get; } = SampleForms.Ideal() with
    {
        Frame = SampleForms.Ideal().Frame with { Customers = 1 },
        Stations = [new("a", "Newsletter", "mail", 1, 1), new("b", "Kauf", "cart", 1, 1)],
        Ribbons = [new(-1, 0, 1, 1), new(0, 1, 1, 1), new(1, 2, 1, 1)],
        Detours = [],
        Journeys = 1,
        Elsewhere = 0,
        WeakPoints = [],
    };

    static string Sample { get; } = SampleForms.Ideal().Draw(Language.German, Theme.Light);

    static IEnumerable<XElement> Of(string name) => XDocument.Parse(Sample).Descendants().Where(e => (string?)e.Attribute("class") == name);
}
