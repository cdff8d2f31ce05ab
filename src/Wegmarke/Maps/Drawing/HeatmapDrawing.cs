using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws a heatmap: a row for each touchpoint or channel, a column for each phase, and how many customers at both margins.</summary>
sealed class HeatmapDrawing
{
    const double AfterPhases = 12;
    const double Margins = 72;
    const double StepWidth = 52;

    static readonly FormStyle s_style = new(
        "heatmap", [.. HeatScale.Inks], HeatScale.Colors.ToDictionary(color => color.Name, color => (color.Light, color.Dark)), ".wm .cell{rx:3px}\n");

    readonly Heatmap _map;
    readonly Voice _voice;
    readonly ChannelInks _inks;
    readonly HeatScale _scale;
    readonly FormSheet _sheet;
    readonly HeatGrid _grid;

    public HeatmapDrawing(Heatmap map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        _inks = new ChannelInks(map.Channels);
        _scale = HeatScale.Upto(map.Rows.SelectMany(row => row.Cells).Max(cell => cell is null ? 0 : Intensity(cell)));
        _sheet = new FormSheet(map.Frame, s_style, _voice, _inks, Legend(), NotDrawn(), HeatGrid.WidthFor(map.Columns.Count));
        _grid = HeatGrid.Of(map, _sheet.Width, _sheet.Top + PhaseRow.Height + AfterPhases, _sheet.Room - PhaseRow.Height - AfterPhases - Margins);
    }

    public static string Empty(MapFrame frame, Language language, Theme theme) => new EmptySheet(frame, s_style, language, theme).Draw(svg =>
    {
        svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true"));
        for (var row = 0; row < 4; row++)
        {
            for (var column = 0; column < 6; column++)
                svg.Rect(new Box(ColumnGrid.Left + column * 200, EmptySheet.GhostTop + row * 48, 192, 40), HeatScale.Fill((row * 2 + column * 3) % 4), radius: 4);
        }
        svg.Close();
    });

    public string Draw(Theme theme) => _sheet.Draw(
        _grid.Bottom + Margins - _sheet.Top, Description, theme, _map.Rows.Select(row => row.Icon).Append("flag"), svg =>
        {
            PhaseRow.Draw(svg, _grid.Columns, _sheet.Top);
            var rows = new HeatRowDrawing(_map, _voice, _inks, _grid, _scale);
            rows.DrawHeads(svg, _sheet.Top);
            for (var row = 0; row < _map.Rows.Count; row++)
                rows.Draw(svg, row);
            DrawPhaseCustomers(svg);
        });

    double Intensity(HeatCell cell) => HeatRowDrawing.Intensity(cell, _map.Frame.Customers);

    void DrawPhaseCustomers(Svg svg)
    {
        const double tallest = 32;
        var most = Math.Max(1, _map.Columns.Max(column => column.Customers));
        svg.Text(TextFlow.Of(_voice.Say("Kunden in der Phase", "Customers in the phase"), TextStyle.Small, HeatGrid.NameWidth - 16, 1), HeatGrid.Left - 12, _grid.Bottom + 8, "m", Anchor.End);
        foreach (var (column, span) in _map.Columns.Zip(_grid.Columns).Where(column => column.First.Customers > 0))
        {
            var height = Math.Max(2, tallest * column.Customers / most);
            svg.Open("g", ("data-phase", column.Phase.Key)).Leaf("title", $"{column.Phase.Name}: {_voice.Customers(column.Customers)}");
            svg.Rect(new Box(span.X, _grid.Bottom + 8, span.Width, height), "p", radius: 2);
            svg.Text(TextFlow.Line(_voice.Format.Count(column.Customers), TextStyle.Small with { Tabular = true }, span.Width), span.X + span.Width / 2, _grid.Bottom + 8 + height + 3, "i", Anchor.Middle).Close();
        }
    }

    IEnumerable<LegendEntry> Legend()
    {
        yield return LegendEntry.Of(_voice.Say("Kontakte je 100 Kunden, als Farbe und Zahl", "contacts per 100 customers, as colour and figure"), DrawScale, HeatScale.Steps * StepWidth);
        if (_map.HasFeedback)
            yield return LegendEntry.Of(_voice.Say("keine Rückmeldung", "no feedback"), (svg, box) => svg.Circle(box.CenterX, box.Y + 12, 2.5, "m"));
        if (_map.Rows.Any(row => row.Cells.Any(cell => cell?.Problems.Count > 0)))
            yield return LegendEntry.Icon(_voice.Say("fällt auf", "stands out"), "flag", "w");
    }

    void DrawScale(Svg svg, Box box)
    {
        for (var step = 0; step < HeatScale.Steps; step++)
        {
            var limit = Limit(_scale.Limits[Math.Max(0, step - 1)]);
            var label = step == 0 ? "<\u00A0" + limit : step == HeatScale.Steps - 1 ? limit + "+" : limit;
            var part = new Box(box.X + step * StepWidth, box.Y + 3, StepWidth - 2, 18);
            svg.Rect(part, HeatScale.Fill(step), radius: 3);
            svg.Text(TextFlow.Line(label, TextStyle.Small with { Tabular = true }, StepWidth - 2), part.CenterX, part.Y + 1.5, HeatScale.Ink(step), Anchor.Middle);
        }
    }

    string Limit(double limit) => _voice.Format.Number(limit, limit >= 0.95 ? 0 : limit >= 0.095 ? 1 : limit >= 0.0095 ? 2 : 3);

    string NotDrawn()
    {
        var left = _map.NotDrawn == 0 ? "" : _voice.Say($"{_map.NotDrawn} seltene Kanäle sind nicht gezeichnet", $"{_map.NotDrawn} rare channels are not drawn");
        return Facts.Join(left, _map.HasFeedback ? "" : _voice.Say(
            "Noch ohne Rückmeldungen der Kunden: Spalten „score“, „emotion“ und „comment“ einer Datei bringen sie",
            "No customer feedback yet: columns “score”, “emotion” and “comment” of a file bring it"));
    }

    string Description => _voice.Say(
        $"Heatmap: {_map.Rows.Count} {(_map.RowsAre == HeatRowKind.Channels ? "Kanäle" : "Kontaktpunkte")} in {_map.Columns.Count} Phasen, {_voice.Customers(_map.Frame.Customers)}.",
        $"Heatmap: {_map.Rows.Count} {(_map.RowsAre == HeatRowKind.Channels ? "channels" : "touchpoints")} in {_map.Columns.Count} phases, {_voice.Customers(_map.Frame.Customers)}.");
}
