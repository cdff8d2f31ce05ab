using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;
using FactLine = Wegmarke.Maps.Drawing.Facts;

namespace Wegmarke.Maps.Authoring;

/// <summary>Puts a document and its figures into the words of a drawing.</summary>
sealed class DocumentWords(TenantCatalogue catalogue, DocumentFigures? figures, Language language)
{
    public string Facts(JourneyMapDocument map) => FactLine.Join(KindOf(map.Kind).In(language), StatusOf(map.Status).In(language), map.Owner);

    public static LocalText KindOf(MapDocumentKind kind) => kind switch
    {
        MapDocumentKind.AsIs => new("Ist-Karte", "As-is map"),
        MapDocumentKind.ToBe => new("Soll-Karte", "To-be map"),
        MapDocumentKind.ServiceBlueprint => new("Service-Blueprint", "Service blueprint"),
        _ => new("Onboarding-Karte", "Onboarding map"),
    };

    public static LocalText StatusOf(MapStatus status) => status switch
    {
        MapStatus.Unmapped => new("Annahmen", "assumptions"),
        MapStatus.Researched => new("recherchiert", "researched"),
        _ => new("live gemessen", "live"),
    };

    /// <param name="at">Its place among the steps as they are drawn.</param>
    public MapStep Step(JourneyMapDocument map, DocumentStep step, int at)
    {
        var own = MapStep.ByHand(step.Id, step.Phase, step.Name) with
        {
            IsMomentOfTruth = step.IsMomentOfTruth,
            Map = step.Map,
            IntendedEmotion = map.Lanes.Where(lane => lane.Kind == LaneKind.Emotion)
                .Select(lane => (lane.Cells.GetValueOrDefault(step.Id) as LaneCell.Feeling)?.Intended).FirstOrDefault(),
            Chips = [.. step.Touchpoints.Select(key => Chip(key, Customers(at, key))).OrderByDescending(chip => chip.Customers ?? -1)],
        };
        return figures is null ? own : figures.Cells[at] is { } cell ? Measured(own, cell, at) : own with { StillThere = StillThere(at) };
    }

    MapStep Measured(MapStep step, CellFigures cell, int at) => step with
    {
        Origin = StepOrigin.Measured,
        Customers = cell.Customers,
        ShareOfCustomers = (double)cell.Customers / figures!.Customers, // asked only with figures
        StillThere = StillThere(at),
        Emotion = Feelings.Of(cell),
        GoingOn = CellProblems.IsEnd(cell) ? null : (double)cell.GoingOn / cell.Customers,
        MedianTimeToNext = cell.Waiting.Count == 0 ? null : TimeSpan.FromMilliseconds(cell.Waiting.Median),
    };

    /// <summary>Nothing, rather than a step down, when no step of the map was measured.</summary>
    double? StillThere(int at) => figures!.Cells.All(cell => cell is null) ? null : (double)figures.StillThere[at] / figures.Customers;

    long? Customers(int at, string touchpoint) => figures is null ? null : figures.AtTouchpoint.GetValueOrDefault((at, touchpoint));

    MapChip Chip(string key, long? customers)
    {
        var touchpoint = catalogue.TouchpointOf(key);
        return new(key, touchpoint.Name.In(language), ChannelKey(key), touchpoint.Icon, customers);
    }

    string ChannelKey(string touchpoint) => figures?.ChannelOf.GetValueOrDefault(touchpoint) ?? catalogue.TouchpointOf(touchpoint).ChannelKey;

    public IReadOnlyList<MapChannel> Channels(JourneyMapDocument map) =>
    [
        .. map.Steps.SelectMany(step => step.Touchpoints)
            .Concat(map.Lanes.SelectMany(lane => lane.Cells.Values).OfType<LaneCell.Touchpoints>().SelectMany(cell => cell.Keys))
            .Select(ChannelKey).Distinct().Select(key => Frames.Channel(catalogue.ChannelOf(key), language)),
    ];

    /// <param name="steps">In the order in which they are drawn.</param>
    public IReadOnlyList<MapLane> Lanes(JourneyMapDocument map, IReadOnlyList<DocumentStep> steps)
    {
        var isBlueprint = map.Kind == MapDocumentKind.ServiceBlueprint;
        return
        [
            .. (isBlueprint ? map.Lanes.OrderBy(lane => lane.Place) : map.Lanes.AsEnumerable()).Select(lane => new MapLane(
                lane.Key, lane.Kind, lane.NameIn(language), isBlueprint ? lane.Place : null,
                steps.Index().ToDictionary(step => step.Item.Id, step => Cell(lane, step.Item, step.Index)))),
        ];
    }

    MapLaneCell Cell(DocumentLane lane, DocumentStep step, int at) => (lane.Kind, lane.Cells.GetValueOrDefault(step.Id)) switch
    {
        (_, LaneCell.Text(var words)) => new() { Text = words },
        (_, LaneCell.Cards(var cards)) => new() { Cards = cards },
        (_, LaneCell.People(var names)) => new() { Cards = [.. names.Select(name => new MapCard(MapCardKind.Note, name))] },
        (_, LaneCell.Touchpoints(var keys)) => new() { Chips = [.. keys.Select(key => Chip(key, null))] },
        (LaneKind.Touchpoint, null) when lane.Cells.Count == 0 => new() { Chips = Bound(step, at) },
        (LaneKind.Metric, var cell) => new() { Figure = Figure(lane, cell as LaneCell.Figure, at) },
        _ => new(),
    };

    IReadOnlyList<MapChip> Bound(DocumentStep step, int at) =>
        [.. step.Touchpoints.Select(key => Chip(key, Customers(at, key))).OrderByDescending(chip => chip.Customers ?? -1)];

    MapFigure Figure(DocumentLane lane, LaneCell.Figure? said, int at) => new(lane.Measure, lane.Unit, said?.Intended, lane.Measure is { } measure ? Of(measure, at) : said?.Actual);

    double? Of(MapMeasure measure, int at) => figures?.Cells[at] is not { } cell ? null : measure switch
    {
        MapMeasure.Customers => cell.Customers,
        MapMeasure.Share => (double)cell.Customers / figures.Customers,
        MapMeasure.GoingOn => CellProblems.IsEnd(cell) ? null : (double)cell.GoingOn / cell.Customers,
        _ => cell.Waiting.Count == 0 ? null : cell.Waiting.Median / TimeSpan.MillisecondsPerHour,
    };
}
