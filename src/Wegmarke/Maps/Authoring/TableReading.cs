using Wegmarke.Capture;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Reads a table of stages by lanes as a map: one that this product wrote, without loss, or one that people drew.</summary>
sealed class TableReading
{
    readonly TenantCatalogue _catalogue;
    readonly string _name;
    readonly string _model;
    readonly string[][] _lanes;
    readonly ILookup<string, string[]> _rest;
    readonly TableColumns _columns;
    readonly TableNumbers _numbers;
    readonly List<string> _notes = [];

    public TableReading(GridCells cells, TenantCatalogue catalogue, string name, string phaseModel)
    {
        (_catalogue, _name) = (catalogue, name);
        var filled = cells.Rows.Select(row => row.Select(cell => PeoplesText.Clean(SpreadsheetText.Unguard(cell))).ToArray()).Where(row => row.Any(cell => cell.Length > 0)).ToArray();
        var head = filled.Length > 1 && TableWords.IsStepHead(filled[1][0]) ? 2 : 1;
        if (filled.Length <= head || filled[0].Length < 2)
            throw new FormatException("The table has no stages or no lanes. Its first row names the stages (phases or steps), its first column the lanes, such as 'Was der Kunde tut' or 'Pain points'.");
        _rest = filled.Skip(head).Where(row => TableWords.All.Contains(row[0])).ToLookup(row => row[0]);
        _lanes = [.. filled.Skip(head).Where(row => !TableWords.All.Contains(row[0]))];
        _numbers = new([.. _lanes.Where(row => LaneLabel.Parse(row[0]).Kind is LaneKind.Emotion or LaneKind.Metric)], cells.Numbers);
        _model = phaseModel.Length > 0 ? phaseModel : One(TableWords.PhaseModel);
        _columns = new TableColumns(filled[0], head == 2 ? filled[1] : null, new TellsOfSteps(Row(TableWords.StepIds), Row(TableWords.StepPhases), Told(), _rest.Count > 0), catalogue, _model);
    }

    public MapTableReading Read()
    {
        var steps = _columns.Steps.Select((step, at) => step with
        {
            IsMomentOfTruth = Row(TableWords.Moments).ElementAtOrDefault(_columns.Places[at]) is { Length: > 0 },
            Map = Row(TableWords.Maps).ElementAtOrDefault(_columns.Places[at]) ?? "",
            Touchpoints = CellText.Lines(Row(TableWords.Touchpoints).ElementAtOrDefault(_columns.Places[at]) ?? ""),
        }).ToArray();
        var lanes = new TableLanes(_columns, _catalogue, hasOwnBindings: _rest.Contains(TableWords.Touchpoints), _notes) { Numbers = _numbers };
        var read = _lanes.SelectMany(row => lanes.Of(row)).ToArray();
        var map = new JourneyMapDocument(
            One(TableWords.Name) is { Length: > 0 } name ? name : _name, Word.Find<MapDocumentKind>(One(TableWords.Kind)) ?? MapDocumentKind.AsIs,
            _columns.Phases, [.. steps.Select(step => lanes.Bound.TryGetValue(step.Id, out var keys) ? step with { Touchpoints = keys } : step)], read)
        {
            Status = Word.Find<MapStatus>(One(TableWords.Status)) ?? MapStatus.Unmapped,
            Description = One(TableWords.Description),
            Owner = One(TableWords.Owner),
            Tags = CellText.Lines(One(TableWords.Tags)),
            Personas = [.. _rest[TableWords.Persona].Where(row => row.Length > 1).Select(row => new DocumentPersona(PeoplesText.OneLine(row[1]), row.Length > 2 ? PeoplesText.OneLine(row[2]) : ""))],
            PhaseModel = _columns.Model,
            Ideal = CellText.Lines(One(TableWords.Ideal)),
        };
        return new(map, _notes);
    }

    string[] Row(string word) => _rest[word].FirstOrDefault() ?? [];

    string One(string word) => Row(word).ElementAtOrDefault(1) ?? "";

    IReadOnlyList<DocumentPhase> Told() => [.. CellText.Lines(One(TableWords.Phases)).Select(line => line.Split(" = ", 2)).Select(parts => new DocumentPhase(parts[0], parts.Length > 1 ? parts[1] : ""))];
}
