using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>How a lane is called in a table's first column: its name and, where the name does not say it all, its key and kind in brackets.</summary>
static class LaneLabel
{
    public static string Of(DocumentLane lane, Language language)
    {
        var name = lane.Name.Length > 0 ? lane.Name : lane.NameIn(language).Replace("\u00AD", "", StringComparison.Ordinal);
        if (Parse(name) is var plain && Same(plain, lane) && !TableWords.All.Contains(name))
            return name;
        var standard = StandardLane.Find(lane.Key);
        string[] facts =
        [
            lane.Key,
            standard is null ? Word.Of(lane.Kind) : "",
            lane.Stage is { } stage ? Word.Of(stage) : "",
            lane.Measure is { } measure && standard is null ? $"measure={Word.Of(measure)}" : "",
            lane.Unit.Length > 0 ? $"unit={lane.Unit}" : "",
        ];
        return $"{(lane.Name.Length == 0 ? "" : name)} [{string.Join("; ", facts.Where(fact => fact.Length > 0))}]".Trim();
    }

    /// <summary>The lane without its cells. A name nobody knows is a lane of text of somebody's own, whose key is made of the name.</summary>
    public static DocumentLane Parse(string label)
    {
        var text = PeoplesText.OneLine(label);
        var open = text.LastIndexOf('[');
        if (open >= 0 && text.EndsWith(']') && OfFacts(text[..open].Trim(), [.. text[(open + 1)..^1].Split(';').Select(fact => fact.Trim())]) is { } told)
            return told;
        return Standard(text) is { } standard
            ? new(standard.Key, standard.Kind) { Measure = standard.Measure, Name = Compact(standard.Name.De) == Compact(text) || Compact(standard.Name.En) == Compact(text) ? "" : text }
            : new(MapId.Of(text, "lane"), LaneKind.Text) { Name = text };
    }

    static DocumentLane? OfFacts(string name, string[] facts)
    {
        if (!MapId.IsKey(facts[0]))
            return null;
        var standard = StandardLane.Find(facts[0]);
        var lane = new DocumentLane(facts[0], standard?.Kind ?? LaneKind.Text) { Name = name, Measure = standard?.Measure };
        foreach (var fact in facts.Skip(1))
        {
            if (fact.StartsWith("unit=", StringComparison.Ordinal))
                lane = lane with { Unit = fact["unit=".Length..] };
            else if (fact.StartsWith("measure=", StringComparison.Ordinal) && Word.Find<MapMeasure>(fact["measure=".Length..]) is { } measure)
                lane = lane with { Measure = measure };
            else if (Word.Find<LaneKind>(fact) is { } kind)
                lane = lane with { Kind = kind };
            else if (Word.Find<LaneStage>(fact) is { } stage)
                lane = lane with { Stage = stage };
            else
                return null;
        }
        return lane;
    }

    static StandardLane? Standard(string name) => Compact(name) is { Length: > 0 } wanted
        ? StandardLane.All.FirstOrDefault(lane => wanted == lane.Key || lane.Synonyms.Append(lane.Name.De).Append(lane.Name.En).Any(known => Compact(known) == wanted)) : null;

    static bool Same(DocumentLane read, DocumentLane lane) =>
        (read.Key, read.Kind, read.Name, read.Stage, read.Measure, read.Unit) == (lane.Key, lane.Kind, lane.Name, lane.Stage, lane.Measure, lane.Unit);

    static string Compact(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
