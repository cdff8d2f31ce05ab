using Wegmarke.Capture;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Writes a map as a table: phases, steps, lanes, and below an empty row what else belongs to the map.</summary>
sealed class TableWriting(JourneyMapDocument map, TenantCatalogue catalogue, Language language)
{
    readonly IReadOnlyList<MapPhase> _phases = map.PhasesIn(catalogue, language);
    readonly DocumentStep[] _steps = Ordered(map, map.PhasesIn(catalogue, language));

    public MapTable Table()
    {
        var rows = Head().Concat(map.Lanes.Select(Lane)).Append([]).Concat(Rest()).Select(row => row.Select(SpreadsheetText.Guard).ToArray()).ToArray();
        var width = rows.Max(row => row.Length);
        return new([.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Length)])]);
    }

    static DocumentStep[] Ordered(JourneyMapDocument map, IReadOnlyList<MapPhase> phases) =>
        [.. map.Steps.OrderBy(step => phases.Index().Where(phase => phase.Item.Key == step.Phase).Select(phase => phase.Index).FirstOrDefault(int.MaxValue))];

    string[][] Head()
    {
        var (phase, step) = language == Language.German ? ("Phase", "Schritt") : ("Phase", "Step");
        return
        [
            [phase, .. _steps.Select((each, at) => at > 0 && _steps[at - 1].Phase == each.Phase ? "" : NameOf(each.Phase))],
            [step, .. _steps.Select(each => each.Name)],
        ];
    }

    string NameOf(string phase) => Plain(_phases.FirstOrDefault(known => known.Key == phase)?.Name ?? phase);

    string[] Lane(DocumentLane lane) =>
        [LaneLabel.Of(lane, language), .. _steps.Select(step => ShowsBindings(lane) ? string.Join('\n', step.Touchpoints.Select(NameOfTouchpoint))
            : lane.Cells.GetValueOrDefault(step.Id) is { } cell ? CellText.Of(cell, language, NameOfTouchpoint) : "")];

    static bool ShowsBindings(DocumentLane lane) => lane is { Key: "touchpoints", Cells.Count: 0 };

    /// <summary>The name where it leads back to the same touchpoint, else the key.</summary>
    string NameOfTouchpoint(string key)
    {
        var name = Plain(catalogue.TouchpointOf(key).Name.In(language));
        return catalogue.FindTouchpoint(name)?.Key == key && PeoplesText.OneLine(name) == name ? name : key;
    }

    IEnumerable<string[]> Rest()
    {
        string[][] all =
        [
            [TableWords.Name, map.Name], [TableWords.Kind, Word.Of(map.Kind)], [TableWords.Status, Word.Of(map.Status)], [TableWords.Description, map.Description],
            [TableWords.Owner, map.Owner], [TableWords.Tags, string.Join('\n', map.Tags)],
            .. map.Personas.Select(persona => (string[])[TableWords.Persona, persona.Name, persona.Goal]),
            [TableWords.PhaseModel, map.PhaseModel], [TableWords.Phases, string.Join('\n', map.Phases.Select(phase => phase.Name.Length == 0 ? phase.Key : $"{phase.Key} = {phase.Name}"))],
            [TableWords.Ideal, string.Join('\n', map.Ideal)],
            [TableWords.StepIds, .. _steps.Select(step => step.Id)], [TableWords.StepPhases, .. _steps.Select(step => step.Phase)],
            [TableWords.Moments, .. _steps.Select(step => step.IsMomentOfTruth ? "x" : "")], [TableWords.Maps, .. _steps.Select(step => step.Map)],
        ];
        var told = all.Where(row => row.Skip(1).Any(cell => cell.Length > 0));
        return map.Lanes.Any(ShowsBindings) ? told : told.Append([TableWords.Touchpoints, .. _steps.Select(step => string.Join('\n', step.Touchpoints))]);
    }

    static string Plain(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);
}
