using System.Text;
using System.Xml.Linq;
using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

/// <summary>Pictures of documents, half of them with figures that could have been measured.</summary>
public sealed class MapDocumentDrawingTests
{
    static readonly string[] s_drawings = [.. Enumerable.Range(0, 200).Select(seed => LinearMapSvg.Draw(Drawn(RandomDocuments.Of(seed), seed), (Language)(seed % 2), Theme.Auto))];

    [Theory, InlineData(false), InlineData(true)]
    public void No_text_overlaps_or_leaves_its_place_or_fades_in_any_of_200_documents(bool onDark) =>
        Expect.None(s_drawings.SelectMany((svg, seed) => SvgPicture.Of(svg, onDark).Faults().Select(fault => $"document {seed}: {fault}")));

    [Fact]
    public void A_picture_stays_small_enough_to_send_however_full_the_document_is()
    {
        Assert.All(s_drawings, svg => Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 150_000));
        var full = LinearMapSvg.Draw(Drawn(Full(), 1), Language.German, Theme.Auto);
        Assert.InRange(Encoding.UTF8.GetByteCount(full), 1, 150_000);
        Assert.Contains("Ohne Platz auf diesem Blatt", full, StringComparison.Ordinal);
        Assert.Empty(SvgPicture.Of(full, onDark: false).Faults());
    }

    [Fact]
    public void A_picture_reaches_for_nothing_outside() => Assert.All(s_drawings, svg =>
    {
        var elements = XDocument.Parse(svg).Root!.DescendantsAndSelf().ToArray();

        Assert.DoesNotContain(elements, element => element.Name.LocalName is "a" or "image" or "script" or "foreignObject");
        Assert.DoesNotContain(elements.SelectMany(element => element.Attributes()), attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith("#wm-", StringComparison.Ordinal)));
    });

    [Theory, MemberData(nameof(JourneyMapDocumentTests.Templates), MemberType = typeof(JourneyMapDocumentTests))]
    public void A_template_is_drawn_without_fault_in_both_languages(string key) => Assert.All((Language[])[Language.German, Language.English], language =>
        Assert.Empty(SvgPicture.Of(LinearMapSvg.Draw(Of(MapTemplate.Find(key)!.Map(language), language), language, Theme.Light), onDark: false).Faults()));

    [Fact]
    public void A_service_blueprint_shows_stages_from_the_customer_down_parted_by_lines()
    {
        var lanes = XDocument.Parse(LinearMapSvg.Draw(Of(MapTemplate.Find("service")!.Map(Language.German), Language.German), Language.German, Theme.Light)).Descendants()
            .Select(element => (string?)element.Attribute("data-lane")).OfType<string>().ToArray();

        Assert.Equal(
            ["step", "evidence", "customer-does", "touchpoints", "emotion", "emotion-intended", "pains", "chances", "line-of-interaction", "front-stage", "line-of-visibility", "back-stage", "line-of-internal-interaction", "support", "owner"],
            lanes);
    }

    [Fact]
    public void A_phase_that_the_model_has_no_more_is_drawn_behind_the_others()
    {
        var map = JourneyMapDocument.Parse("""{ "name": "x", "phaseModel": "five", "steps": [{ "id": "b", "phase": "gone", "name": "B" }, { "id": "a", "phase": "awareness", "name": "A" }] }""");

        var drawn = Of(map, Language.English);

        Assert.Equal(("gone", "gone"), (drawn.Phases[^1].Key, drawn.Phases[^1].Name));
        Assert.Equal(["A", "B"], drawn.Steps.Select(step => step.Name));
    }

    static LinearMap Of(JourneyMapDocument map, Language language)
    {
        var request = new MapRequest(null, language, new DateOnly(2026, 1, 1), DateTimeZone.Utc);
        return MeasuredMapDocument.Of(map, new MapSubject(null, null!, null!, request), CatalogueStore.Shipped); // without data nobody is asked
    }

    static LinearMap Drawn(JourneyMapDocument map, int seed)
    {
        var drawn = Of(map, (Language)(seed % 2));
        if (seed % 2 == 0)
            return drawn;
        var random = new Random(seed);
        return drawn with
        {
            Customers = random.NextInt64(1, 5_000_000),
            Steps = [.. drawn.Steps.Select(step => step with
            {
                Origin = RandomMaps.Chance(random, 0.7) ? StepOrigin.Measured : StepOrigin.ByHand,
                Customers = random.NextInt64(5_000_000),
                StillThere = random.NextDouble(),
                Emotion = RandomMaps.Chance(random, 0.7) ? new(random.NextDouble() * 4 - 2, random.NextInt64(1, 100_000), -2, 2) : null,
            })],
            Lanes = [.. drawn.Lanes!.Select(lane => lane.Kind != LaneKind.Metric ? lane : lane with
            {
                Cells = lane.Cells.ToDictionary(cell => cell.Key, cell => cell.Value with { Figure = cell.Value.Figure! with { Measured = random.NextDouble() } }),
            })],
        };
    }

    static JourneyMapDocument Full()
    {
        var steps = Enumerable.Range(0, 40).Select(at => new DocumentStep($"s{at}", "awareness", string.Join(' ', Enumerable.Repeat("Schritt", 12)))).ToArray();
        var cells = steps.ToDictionary(step => step.Id, LaneCell (_) => new LaneCell.Text(string.Join(' ', Enumerable.Repeat("Kundenzufriedenheitsbefragung", 60))));
        return new("Voll", MapDocumentKind.AsIs, [], steps, [.. Enumerable.Range(0, 24).Select(at => new DocumentLane($"own-{at}", LaneKind.Text) { Name = $"Zeile {at}", Cells = cells })]);
    }
}
