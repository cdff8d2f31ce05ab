using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>Any map document that may be stored: one step to forty, lanes of all kinds, words of any length.</summary>
static class RandomDocuments
{
    static readonly string[] s_keys = [.. CatalogueStore.Shipped.Touchpoints.Select(touchpoint => touchpoint.Key)];
    static readonly string[] s_odd = ["=1+1", "'=2", "- Strich", "[Link] nichts", "a | b", "x \\| y", "„Zitat“", "a;b", "@wer", "#name"];

    public static JourneyMapDocument Of(int seed)
    {
        var random = new Random(seed);
        var phases = Enumerable.Range(0, 1 + random.Next(6)).Select(at => new DocumentPhase($"p{at}", Words(random, 1, 2, 100))).ToArray();
        var steps = Enumerable.Range(0, 1 + random.Next(seed % 5 == 0 ? 40 : 12)).Select(at => Step(random, $"s{at}", phases)).ToArray();
        var kind = (MapDocumentKind)random.Next(4);
        var lanes = StandardLane.Of(kind).Where(_ => RandomMaps.Chance(random, 0.8)).Concat(Own(random)).Select(lane => Filled(random, lane, steps)).ToArray();
        var map = new JourneyMapDocument(Words(random, 1, 5, 110), kind, phases, steps, lanes)
        {
            Status = (MapStatus)random.Next(3),
            Description = Words(random, 0, 9, 400),
            Owner = Words(random, 0, 2, 80),
            Tags = [.. Enumerable.Range(0, random.Next(3)).Select(at => $"tag {at}")],
            Personas = [.. Enumerable.Range(0, random.Next(3)).Select(at => new DocumentPersona($"{at} {Words(random, 1, 2, 60)}", Words(random, 0, 6, 200)))],
            PhaseModel = RandomMaps.Chance(random, 0.5) ? "retail" : "",
            Ideal = Keys(random),
        };
        return JourneyMapDocument.Parse(map.ToJson());
    }

    static DocumentStep Step(Random random, string id, DocumentPhase[] phases) => new(id, phases[random.Next(phases.Length)].Key, Words(random, 1, 4, 100))
    {
        Touchpoints = Keys(random),
        IsMomentOfTruth = RandomMaps.Chance(random, 0.2),
    };

    static IEnumerable<DocumentLane> Own(Random random) => Enumerable.Range(0, random.Next(4)).Select(at =>
        new DocumentLane($"own-{at}", ((LaneKind[])[LaneKind.Text, LaneKind.Cards, LaneKind.Metric, LaneKind.Touchpoint, LaneKind.Person])[random.Next(5)]) { Name = $"{at} {Words(random, 1, 2, 60)}" })
        .Select(lane => lane.Kind == LaneKind.Metric && RandomMaps.Chance(random, 0.5) ? lane with { Unit = "min" } : lane);

    static DocumentLane Filled(Random random, DocumentLane lane, DocumentStep[] steps)
    {
        var known = lane.Kind == LaneKind.Metric ? lane with { Measure = StandardLane.Find(lane.Key)?.Measure } : lane;
        return known.Key == "touchpoints" || RandomMaps.Chance(random, 0.1) ? known
            : known with { Cells = steps.Where(_ => RandomMaps.Chance(random, 0.7)).ToDictionary(step => step.Id, _ => Cell(random, known)) };
    }

    static LaneCell Cell(Random random, DocumentLane lane) => lane.Kind switch
    {
        LaneKind.Text => new LaneCell.Text(Words(random, 1, 14, 800) + (RandomMaps.Chance(random, 0.2) ? "\nx " + Words(random, 1, 3, 100) : "")),
        LaneKind.Cards => new LaneCell.Cards([.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Card(random))]),
        LaneKind.Emotion => new LaneCell.Feeling(Math.Round(random.NextDouble() * 4 - 2, 2)),
        LaneKind.Metric => new LaneCell.Figure(Math.Round(random.NextDouble(), 3), lane.Measure is null && RandomMaps.Chance(random, 0.5) ? Math.Round(random.NextDouble() * 1e6 - 5e5, 1) : null),
        LaneKind.Touchpoint => new LaneCell.Touchpoints([.. Keys(random).DefaultIfEmpty("newsletter")]),
        _ => new LaneCell.People([.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Words(random, 1, 2, 80))]),
    };

    static MapCard Card(Random random)
    {
        var text = RandomMaps.Chance(random, 0.3) ? s_odd[random.Next(s_odd.Length)] : Words(random, 1, 8, 300);
        return random.Next(4) switch
        {
            0 => new(MapCardKind.Quote, text) { Source = Words(random, 0, 2, 60) },
            1 => new(MapCardKind.Link, text) { Url = "https://example.org/a?b=|c" },
            2 => new(MapCardKind.Image, text) { Image = "https://example.org/a.png" },
            _ => new(MapCardKind.Note, text),
        };
    }

    static string[] Keys(Random random) => [.. Enumerable.Range(0, random.Next(5)).Select(_ => s_keys[random.Next(s_keys.Length)]).Distinct()];

    /// <summary>Without halves of characters, which JSON cannot hold.</summary>
    static string Words(Random random, int least, int most, int letters)
    {
        var text = RandomMaps.Text(random, least, most).Replace("\uD800", "", StringComparison.Ordinal);
        return (text.Length <= letters ? text : text[..letters].TrimEnd('\uD83D', ' ')) is { Length: > 0 } words || least == 0 ? text.Length <= letters ? text : text[..letters].TrimEnd('\uD83D', ' ') : "x";
    }
}
