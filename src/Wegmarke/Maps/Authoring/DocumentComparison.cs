using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wegmarke.Maps.Authoring;

/// <summary>Compares two documents part by part. Parts are the same when their keys are; one counts as moved only if it changed its place among
/// those that both have.</summary>
static class DocumentComparison
{
    public static IReadOnlyList<MapChange> Of(JourneyMapDocument from, JourneyMapDocument to) =>
    [
        .. Fields("map", "", to.Name, HeadOf(from), HeadOf(to)),
        .. Parts("persona", from.Personas, to.Personas, persona => (persona.Name, persona.Name), persona => [("goal", persona.Goal)]),
        .. Parts("phase", from.Phases, to.Phases, phase => (phase.Key, phase.Name.Length > 0 ? phase.Name : phase.Key), phase => [("name", phase.Name)]),
        .. Parts("step", from.Steps, to.Steps, step => (step.Id, step.Name), FieldsOf),
        .. Parts("lane", from.Lanes, to.Lanes, lane => (lane.Key, lane.NameIn(Catalogue.Language.German)), FieldsOf),
        .. Cells(from, to),
    ];

    static (string Field, string Value)[] HeadOf(JourneyMapDocument map) =>
    [
        ("name", map.Name), ("kind", Word.Of(map.Kind)), ("status", Word.Of(map.Status)), ("description", map.Description), ("owner", map.Owner),
        ("tags", string.Join(", ", map.Tags)), ("phaseModel", map.PhaseModel), ("ideal", string.Join(" → ", map.Ideal)),
    ];

    static (string Field, string Value)[] FieldsOf(DocumentStep step) =>
    [
        ("name", step.Name), ("phase", step.Phase), ("touchpoints", string.Join(", ", step.Touchpoints)),
        ("momentOfTruth", step.IsMomentOfTruth ? "true" : "false"), ("map", step.Map),
    ];

    static (string Field, string Value)[] FieldsOf(DocumentLane lane) =>
    [
        ("name", lane.Name), ("kind", Word.Of(lane.Kind)), ("stage", lane.Stage is { } stage ? Word.Of(stage) : ""),
        ("measure", lane.Measure is { } measure ? Word.Of(measure) : ""), ("unit", lane.Unit),
    ];

    static IEnumerable<MapChange> Parts<T>(
        string part, IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, (string Key, string Name)> named, Func<T, (string Field, string Value)[]> fields)
    {
        var (before, after) = (ByKey(from, named), ByKey(to, named));
        foreach (var (key, one) in before.Where(one => !after.ContainsKey(one.Key)))
            yield return new(MapChangeKind.Removed, part, key, named(one.Item).Name, "", "", "");
        var moved = Moved([.. after.Keys.Where(before.ContainsKey).Select(key => (key, before[key].Index, after[key].Index))]);
        foreach (var (key, one) in after)
        {
            if (!before.TryGetValue(key, out var old))
            {
                yield return new(MapChangeKind.Added, part, key, named(one.Item).Name, "", "", Number(one.Index + 1));
                continue;
            }
            if (moved.Contains(key))
                yield return new(MapChangeKind.Moved, part, key, named(one.Item).Name, "", Number(old.Index + 1), Number(one.Index + 1));
            foreach (var change in Fields(part, key, named(one.Item).Name, fields(old.Item), fields(one.Item)))
                yield return change;
        }
    }

    static IEnumerable<MapChange> Fields(string part, string key, string name, (string Field, string Value)[] from, (string Field, string Value)[] to) =>
        from.Zip(to).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new MapChange(MapChangeKind.Changed, part, key, name, pair.First.Field, pair.First.Value, pair.Second.Value));

    static IEnumerable<MapChange> Cells(JourneyMapDocument from, JourneyMapDocument to)
    {
        var steps = to.Steps.DistinctBy(step => step.Id).ToDictionary(step => step.Id, step => step.Name);
        var old = from.Lanes.DistinctBy(lane => lane.Key).ToDictionary(lane => lane.Key);
        foreach (var lane in to.Lanes)
        {
            foreach (var (step, name) in steps)
            {
                var before = Shown(old.GetValueOrDefault(lane.Key)?.Cells.GetValueOrDefault(step));
                var after = Shown(lane.Cells.GetValueOrDefault(step));
                if (before == after)
                    continue;
                var kind = before.Length == 0 ? MapChangeKind.Added : after.Length == 0 ? MapChangeKind.Removed : MapChangeKind.Changed;
                yield return new(kind, "cell", $"{lane.Key}/{step}", $"{lane.NameIn(Catalogue.Language.German)}\n{name}", "", before, after);
            }
        }
    }

    /// <summary>The first of each: one side may be a document that could not be stored.</summary>
    static Dictionary<string, (int Index, T Item)> ByKey<T>(IReadOnlyList<T> parts, Func<T, (string Key, string Name)> named) =>
        parts.Index().DistinctBy(part => named(part.Item).Key).ToDictionary(part => named(part.Item).Key);

    /// <summary>As text; of a picture inside a card what tells it from another one.</summary>
    static string Shown(LaneCell? cell) => cell is null ? "" : CellText.Of(cell is LaneCell.Cards(var cards) ? new LaneCell.Cards([.. cards.Select(Marked)]) : cell, Catalogue.Language.German, key => key);

    static MapCard Marked(MapCard card) => !card.Image.StartsWith("data:", StringComparison.Ordinal) ? card
        : card with { Image = $"{card.Image[5..Math.Max(5, card.Image.IndexOf(';', StringComparison.Ordinal))]} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card.Image)))[..12]}" };

    /// <summary>The fewest parts that must move for the first order to become the second: those outside of a longest part in common order. Of equally
    /// long ones the one in which most parts kept their number.</summary>
    /// <param name="after">In their order now, each with its place before and now.</param>
    static HashSet<string> Moved((string Key, int From, int To)[] after)
    {
        const int length = 1_000; // more than any number of parts, so that numbers kept decide between equally long ones only
        var best = new int[after.Length];
        var came = new int[after.Length];
        var end = -1;
        for (var at = 0; at < after.Length; at++)
        {
            var own = length + (after[at].From == after[at].To ? 1 : 0);
            (best[at], came[at]) = (own, -1);
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (after[earlier].From < after[at].From && best[earlier] + own > best[at])
                    (best[at], came[at]) = (best[earlier] + own, earlier);
            }
            end = end < 0 || best[at] > best[end] ? at : end;
        }
        var kept = new HashSet<string>();
        for (; end >= 0; end = came[end])
            kept.Add(after[end].Key);
        return [.. after.Select(part => part.Key).Except(kept)];
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
