namespace Wegmarke.Maps.Drawing;

/// <summary>The lanes of a map document: its own, in its order; those of a service blueprint parted by lines.</summary>
static class DocumentLanes
{
    public const string Visibility = "line-of-visibility";

    public static IEnumerable<Lane> Of(LinearMap map, IReadOnlyList<MapLane> lanes, LaneSetting setting)
    {
        yield return new SkylineLane(setting);
        yield return new NameLane(setting, marksByHand: map.Steps.Any(step => step.Origin == StepOrigin.Measured));
        LaneStage? stage = null;
        for (var at = 0; at < lanes.Count; at++)
        {
            foreach (var line in Lines(stage, lanes[at].Stage, setting))
                yield return line;
            stage = lanes[at].Stage;
            var group = lanes.Skip(at).TakeWhile(lane => lane.Kind == LaneKind.Metric && lane.Stage == stage).ToArray();
            foreach (var lane in group.Length > 0 ? [Figures(map, group, setting)] : Lanes(map, lanes[at], setting))
                yield return lane;
            at += Math.Max(0, group.Length - 1);
        }
    }

    /// <summary>Each line between the stage above and the one below, also when a stage between them has no lane.</summary>
    static IEnumerable<Lane> Lines(LaneStage? above, LaneStage? below, LaneSetting setting)
    {
        if (above is not { } upper || below is not { } lower)
            yield break;
        for (var stage = upper + 1; stage <= lower; stage++)
            yield return Line(stage, setting);
    }

    static StageLine Line(LaneStage below, LaneSetting setting) => below switch
    {
        LaneStage.Front => new("line-of-interaction", setting.Voice.Say("Interaktions\u00ADlinie", "Line of interaction"), "", setting),
        LaneStage.Back => new(Visibility, setting.Voice.Say("Sichtbarkeits\u00ADlinie", "Line of visibility"), setting.Voice.Say("darunter: was der Kunde nicht sieht", "below: what the customer does not see"), setting),
        _ => new("line-of-internal-interaction", setting.Voice.Say("Interne Interaktion", "Internal interaction"), "", setting),
    };

    static IEnumerable<Lane> Lanes(LinearMap map, MapLane lane, LaneSetting setting)
    {
        MapLaneCell Cell(MapStep step) => lane.Cells.GetValueOrDefault(step.Id) ?? new();
        var (icon, ink) = lane.Key switch { "pains" => ("flag", "w"), "chances" => ("lamp", "h"), _ => (lane.Kind == LaneKind.Person ? "user" : "file-text", "m") };
        return lane.Kind switch
        {
            LaneKind.Text => [new ProseLane(lane.Key, lane.Name, step => Cell(step).Text, setting)],
            LaneKind.Touchpoint => [new ChipLane(lane.Key, lane.Name, step => Cell(step).Chips, map.Channels, setting)],
            LaneKind.Emotion => [new EmotionLane(lane.Key, lane.Name, setting), new FigureLane("emotion-intended", [FigureRows.Feeling(setting)], map.Steps, setting, isRuled: false)],
            _ => [new NoteLane(new NoteKind(lane.Key, lane.Name, icon, ink), step => [.. Cell(step).Cards.Select(card => NoteOf(card, setting))], setting)],
        };
    }

    static FigureLane Figures(LinearMap map, MapLane[] lanes, LaneSetting setting) =>
        new("figures-" + lanes[0].Key, [.. lanes.SelectMany(lane => FigureRows.Of(lane, setting))], map.Steps, setting, isRuled: true);

    static Note NoteOf(MapCard card, LaneSetting setting) => card.Kind switch
    {
        MapCardKind.Quote => new(setting.Voice.Say($"„{card.Text}“", $"“{card.Text}”"), card.Source, "message-circle"),
        MapCardKind.Link => new(card.Text.Length > 0 ? card.Text : Host(card.Url), card.Text.Length > 0 ? Host(card.Url) : "", "link"),
        MapCardKind.Image => new(card.Text.Length > 0 ? card.Text : setting.Voice.Say("Bild", "Picture"), card.Image.StartsWith("data:", StringComparison.Ordinal) ? "" : Host(card.Image), "photo"),
        _ => new(card.Text, ""),
    };

    static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
