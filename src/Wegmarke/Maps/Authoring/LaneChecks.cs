using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>What lanes and their cells must hold.</summary>
sealed class LaneChecks(JourneyMapDocument map, TenantCatalogue catalogue)
{
    readonly HashSet<string> _steps = [.. map.Steps.Select(step => step.Id)];

    public IEnumerable<string> Problems() =>
    [
        .. Limit.Count("lanes", map.Lanes.Count, DocumentLimits.Lanes),
        .. Limit.Twice("lanes", map.Lanes.Select(lane => lane.Key)),
        .. map.Lanes.Count(lane => lane.Kind == LaneKind.Emotion) > 1 ? ["lanes: several are of kind emotion; a map has one curve of feelings. Make the others text or metrics."] : Array.Empty<string>(),
        .. map.Lanes.SelectMany(Lane),
    ];

    IEnumerable<string> Lane(DocumentLane lane)
    {
        var place = $"lane '{PeoplesText.Shown(lane.Key)}'";
        var standard = StandardLane.Find(lane.Key);
        if (!MapId.IsKey(lane.Key))
            yield return $"{place}: that cannot be a key. Write 1 to {MapId.MaxLength} small letters a–z, digits, points and hyphens.";
        if (standard is null && lane.Name.Length == 0)
            yield return $"{place}: \"name\" is missing; only the standard lanes have one of their own: {string.Join(", ", StandardLane.All.Select(known => known.Key))}.";
        if (standard is not null && (standard.Kind, standard.Measure) != (lane.Kind, lane.Measure))
            yield return $"{place}: the standard lane of that key is of kind {Word.Of(standard.Kind)}. Give a lane of another kind another key.";
        if (lane.Kind != LaneKind.Metric && (lane.Measure is not null || lane.Unit.Length > 0))
            yield return $"{place}: \"measure\" and \"unit\" belong to lanes of kind metric. Leave them out.";
        if (lane.Unit.AsSpan().IndexOfAny(";[]") >= 0)
            yield return $"{place}: the unit '{PeoplesText.Shown(lane.Unit)}' has a bracket or semicolon, which tables cannot keep. Leave it out.";
        if (lane.Measure is not null && lane.Unit.Length > 0)
            yield return $"{place}: a measure has its own unit. Leave \"unit\" out.";
        foreach (var problem in Limit.Text($"{place}: name", lane.Name, DocumentLimits.Lane).Concat(Limit.Text($"{place}: unit", lane.Unit, DocumentLimits.Unit)))
            yield return problem;
        foreach (var (step, cell) in lane.Cells)
        {
            if (!_steps.Contains(step))
                yield return $"{place}: there is no step '{PeoplesText.Shown(step)}'. Steps of the map: {string.Join(", ", _steps)}.";
            foreach (var problem in Cell(lane, cell))
                yield return $"{place}, step '{PeoplesText.Shown(step)}': {problem}";
        }
    }

    IEnumerable<string> Cell(DocumentLane lane, LaneCell cell) => cell switch
    {
        LaneCell.Text(var words) => Limit.Text("text", words, DocumentLimits.Text),
        LaneCell.Cards(var cards) => Limit.Count("cards", cards.Count, DocumentLimits.Cards).Concat(cards.SelectMany(CardChecks.Problems)),
        LaneCell.Feeling(var intended) => intended is >= -2 and <= 2 ? [] : [$"a feeling of {intended} is outside of −2 (angry) to +2 (delighted)."],
        LaneCell.Figure(var intended, var actual) => Figures(lane.Measure, intended, actual),
        LaneCell.Touchpoints(var keys) => [.. Limit.Count("touchpoints", keys.Count, DocumentLimits.Touchpoints), .. Limit.Twice("touchpoints", keys), .. TouchpointKeys.Unknown(catalogue, keys)],
        LaneCell.People(var names) => Limit.Count("people", names.Count, DocumentLimits.People).Concat(names.SelectMany(name => Limit.Text("people", name, DocumentLimits.Person))),
        _ => [],
    };

    static IEnumerable<string> Figures(MapMeasure? measure, double? intended, double? actual)
    {
        if (measure is not null && actual is not null)
            yield return "what the log measures needs no \"actual\". Leave it out, or the lane's \"measure\".";
        if (measure is MapMeasure.Share or MapMeasure.GoingOn && intended is < 0 or > 1)
            yield return $"a share of {intended} is outside of 0 to 1. Write 0.6 for 60 %.";
        if (measure is MapMeasure.Customers or MapMeasure.TimeToNext && intended is < 0)
            yield return $"{intended} is below 0.";
        foreach (var number in new[] { intended, actual }.Where(number => number is < -1e12 or > 1e12))
            yield return $"{number} is beyond what a map shows (a million million). Choose a larger unit.";
    }
}
