using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>The lanes of a table. What does not fit the lane that its name says becomes a lane of text, so that nothing is lost.</summary>
/// <param name="hasOwnBindings">The table says below its lanes what steps are bound to.</param>
sealed class TableLanes(TableColumns columns, TenantCatalogue catalogue, bool hasOwnBindings, List<string> notes)
{
    readonly HashSet<string> _keys = [];

    public required TableNumbers Numbers { get; init; }

    /// <summary>Touchpoints that the table binds steps to, by the id of the step.</summary>
    public Dictionary<string, IReadOnlyList<string>> Bound { get; } = [];

    public IEnumerable<DocumentLane> Of(string[] row)
    {
        var label = PeoplesText.OneLine(row[0]);
        var lane = LaneLabel.Parse(label.Length > 0 ? label : "?");
        var cells = columns.Steps.Zip(columns.Places).Select(step => (Step: step.First.Id, Text: row.ElementAtOrDefault(step.Second) ?? ""))
            .Where(cell => cell.Text.Length > 0).ToArray();
        if (lane.Kind == LaneKind.Touchpoint)
            return Touchpoints(Named(lane), cells);
        if (cells.Select(cell => Cell(lane.Kind, cell.Text)).ToArray() is var read && read.Contains(null))
        {
            notes.Add($"'{PeoplesText.Shown(label)}' holds words where numbers were expected; it is kept as a lane of text.");
            return [Named(AsText(lane, label, cells))];
        }
        return [Named(lane with { Cells = cells.Zip(read).ToDictionary(cell => cell.First.Step, cell => cell.Second!) })]; // none of them is null
    }

    DocumentLane Named(DocumentLane lane)
    {
        var key = _keys.Contains(lane.Key) ? MapId.Free(lane.Key, _keys.Contains, "lane") : lane.Key;
        _keys.Add(key);
        return key == lane.Key ? lane : lane with { Key = key, Name = lane.NameIn(Language.German) };
    }

    static DocumentLane AsText(DocumentLane lane, string name, IEnumerable<(string Step, string Text)> cells) =>
        new(lane.Key + "-text", LaneKind.Text) { Name = name, Cells = cells.ToDictionary(cell => cell.Step, LaneCell (cell) => new LaneCell.Text(cell.Text)) };

    /// <summary>Null when the text is no such cell.</summary>
    LaneCell? Cell(LaneKind kind, string text) => kind switch
    {
        LaneKind.Cards => new LaneCell.Cards([.. CellText.Lines(text).Select(CardText.Parse)]),
        LaneKind.Emotion => Numbers.Number(text) is { } feeling and >= -2 and <= 2 ? new LaneCell.Feeling(feeling) : null,
        LaneKind.Metric => Numbers.Figure(text),
        LaneKind.Person => new LaneCell.People(CellText.Lines(text)),
        _ => new LaneCell.Text(text),
    };

    /// <summary>The standard lane binds the steps, unless the table says elsewhere what they are bound to; what the catalogue does not know stays as words.</summary>
    IEnumerable<DocumentLane> Touchpoints(DocumentLane lane, (string Step, string Text)[] cells)
    {
        var found = cells.Select(cell => (cell.Step, Names: Split(cell.Text).Select(name => (Name: name, Key: KeyOf(name))).ToArray())).ToArray();
        var known = found.ToDictionary(cell => cell.Step, cell => (IReadOnlyList<string>)[.. cell.Names.Select(name => name.Key).OfType<string>().Distinct()]);
        if (lane.Key == "touchpoints" && !hasOwnBindings)
        {
            foreach (var (step, keys) in known)
                Bound[step] = keys;
            yield return lane;
        }
        else
        {
            yield return lane with { Cells = known.Where(cell => cell.Value.Count > 0).ToDictionary(cell => cell.Key, LaneCell (cell) => new LaneCell.Touchpoints(cell.Value)) };
        }
        var unknown = found.Select(cell => (cell.Step, Names: cell.Names.Where(name => name.Key is null).Select(name => name.Name).ToArray())).Where(cell => cell.Names.Length > 0).ToArray();
        if (unknown.Length == 0)
            yield break;
        notes.Add($"Not in the catalogue of touchpoints, kept as text: {string.Join(", ", unknown.SelectMany(cell => cell.Names).Distinct())}. 'wegmarke catalogue set' adds them.");
        yield return Named(new("more-touchpoints", LaneKind.Text)
        {
            Name = "Weitere Kontaktpunkte",
            Cells = unknown.ToDictionary(cell => cell.Step, LaneCell (cell) => new LaneCell.Text(string.Join('\n', cell.Names))),
        });
    }

    /// <summary>One in a line, or several parted by commas and semicolons where the whole line is no name.</summary>
    IEnumerable<string> Split(string text) => CellText.Lines(text).SelectMany(line =>
        KeyOf(line) is not null ? [line] : line.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    string? KeyOf(string name) => !TouchpointKeys.Unknown(catalogue, [name]).Any() ? name : catalogue.FindTouchpoint(name)?.Key;
}
