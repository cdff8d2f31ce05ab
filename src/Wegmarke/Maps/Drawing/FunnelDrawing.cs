using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws funnels side by side: a bar for each step, between two bars who goes on and after what time, and as a notch who does not.</summary>
sealed class FunnelDrawing
{
    const double LeastBar = 2;
    const double MarkWidth = 12;
    const double HalfLine = 7.5;

    static readonly FormStyle s_style = new("funnel", [("notch", "fill", "notch")], new Dictionary<string, (string, string)> { ["notch"] = ("#de8f6e", "#b0593f") }, "");

    readonly FunnelMap _map;
    readonly Voice _voice;
    readonly FormSheet _sheet;
    readonly FunnelGrid _grid;

    public FunnelDrawing(FunnelMap map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        _sheet = new FormSheet(map.Frame, s_style, _voice, new ChannelInks([]), Legend(), Left());
        _grid = FunnelGrid.Of(map, _sheet.Top, _sheet.InnerWidth, _sheet.Room);
    }

    public static string Empty(MapFrame frame, Language language, Theme theme) => new EmptySheet(frame, s_style, language, theme).Draw(svg =>
    {
        svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true"));
        for (var panel = 0; panel < 3; panel++)
        {
            for (var step = 0; step < 4; step++)
                svg.Rect(new Box(ColumnGrid.Left + panel * 400, EmptySheet.GhostTop + step * 48, 320 - step * (60 + 10 * panel), 36), "ghost", radius: 4);
        }
        svg.Close();
    });

    public string Draw(Theme theme) => _sheet.Draw(_grid.Height, Description, theme, [], svg =>
    {
        for (var panel = 0; panel < _map.Panels.Count; panel++)
            DrawPanel(svg, panel);
    });

    void DrawPanel(Svg svg, int at)
    {
        var (panel, box) = (_map.Panels[at], _grid.Panel(at));
        svg.Open("g", ("id", $"wm-funnel-{at}"), ("data-group", panel.Key));
        svg.Text(TextFlow.Line(panel.Name, TextStyle.LargeBold, box.Width), box.X, box.Y, "i");
        svg.Text(TextFlow.Line(Facts.Join(_voice.Customers(panel.Customers), Begin(panel)), TextStyle.Small, box.Width), box.X, box.Y + 22, "m");
        for (var step = 0; step < _map.Steps.Count; step++)
        {
            DrawBar(svg, at, step);
            if (step > 0)
                DrawLink(svg, at, step);
        }
        svg.Close();
    }

    string Begin(FunnelPanel panel) => panel.Bars[0].Customers == panel.Customers ? "" : _voice.Say(
        $"{_voice.Format.Count(panel.Bars[0].Customers)} beginnen", $"{_voice.Format.Count(panel.Bars[0].Customers)} begin");

    void DrawBar(Svg svg, int panel, int step)
    {
        var (bar, room, stage) = (_map.Panels[panel].Bars[step], _grid.Bar(panel, step), _map.Steps[step]);
        svg.Open("g", ("data-step", stage.Key));
        var name = TextFlow.Of(stage.Name, TextStyle.Normal, FunnelGrid.NameWidth, 2);
        // A name too long for its place is told whole once, not in every panel.
        name = name with { IsCut = name.IsCut && panel == 0 };
        svg.Text(name, _grid.Panel(panel).X, Middle(room, name), "i");
        svg.Rect(room, "soft", radius: 3);
        if (bar.Customers > 0)
            svg.Rect(room with { Width = Width(panel, step) }, "p", radius: 3);
        var right = _grid.Panel(panel).Right;
        svg.Text(TextFlow.Line(bar.ShareOfStart is { } share ? _voice.Format.Share(share) : "–", TextStyle.FigureBold, FunnelGrid.FigureWidth), right, room.Y + _grid.Stretch / 2, "i", Anchor.End);
        svg.Text(TextFlow.Line(_voice.Format.Count(bar.Customers), TextStyle.Small with { Tabular = true }, FunnelGrid.FigureWidth), right, room.Y + _grid.Stretch / 2 + 19, "m", Anchor.End).Close();
    }

    /// <summary>Between the bar of the step before and this one.</summary>
    void DrawLink(Svg svg, int panel, int step)
    {
        var (bar, before, room) = (_map.Panels[panel].Bars[step], _map.Panels[panel].Bars[step - 1], _grid.Bar(panel, step));
        var (top, middle) = (room.Y - _grid.LinkHeight, room.Y - _grid.LinkHeight / 2);
        if (before.Customers == 0)
            return;
        DrawNotch(svg, new Box(room.X, top, Width(panel, step - 1), _grid.LinkHeight), bar.Customers == 0 ? 0 : Width(panel, step));
        if (before.Lost > 0)
            svg.Text(TextFlow.Line("−" + _voice.Format.Count(before.Lost), TextStyle.Small with { Tabular = true }, FunnelGrid.FigureWidth), _grid.Panel(panel).Right, middle - HalfLine, "w", Anchor.End);
        var differs = bar.Difference != FunnelDifference.None;
        if (differs)
            DrawMark(svg, bar.Difference, _grid.Panel(panel).X, middle);
        var indent = differs ? MarkWidth + 4 : 0;
        svg.Text(TextFlow.Line(GoingOn(bar), differs ? TextStyle.SmallBold : TextStyle.Small, FunnelGrid.NameWidth - indent), _grid.Panel(panel).X + indent, middle - HalfLine, differs ? "i" : "m");
    }

    /// <summary>Those who go on are a quiet band from bar to bar; those who do not are cut out of it.</summary>
    static void DrawNotch(Svg svg, Box band, double width)
    {
        var (x, top, bottom) = (band.X, band.Y, band.Bottom);
        if (width > 0)
            svg.Rect(band with { Width = Math.Min(width, band.Width) }, "tint");
        if (band.Width - width >= 1)
            svg.Path($"M{Svg.N(x + width)} {Svg.N(top)}L{Svg.N(x + band.Width)} {Svg.N(top)}L{Svg.N(x + width)} {Svg.N(bottom)}z", "notch");
    }

    static void DrawMark(Svg svg, FunnelDifference difference, double x, double middle)
    {
        var (flat, tip) = difference == FunnelDifference.Lower ? (middle - 4, middle + 4) : (middle + 4, middle - 4);
        svg.Path($"M{Svg.N(x)} {Svg.N(flat)}L{Svg.N(x + 10)} {Svg.N(flat)}L{Svg.N(x + 5)} {Svg.N(tip)}z", difference == FunnelDifference.Lower ? "w" : "p");
    }

    double Width(int panel, int step) => Math.Max(LeastBar, Math.Clamp(_map.Panels[panel].Bars[step].ShareOfStart ?? 0, 0, 1) * _grid.BarWidth);

    string GoingOn(FunnelBar bar)
    {
        var share = _voice.Format.Share(bar.ShareOfPrevious ?? 0);
        var going = _voice.Say($"{share} weiter", $"{share} go on");
        return bar.MedianTime is { } time ? $"{going}, {_voice.Format.Duration(time)}" : going;
    }

    static double Middle(Box room, TextFlow flow) => room.Y + (room.Height - flow.Height) / 2;

    IEnumerable<LegendEntry> Legend()
    {
        yield return LegendEntry.Of(_voice.Say("Balken: Anteil derer, die beginnen, und wie viele es sind", "bar: share of those who begin, and how many they are"), (svg, box) => svg.Rect(new Box(box.X, box.Y + 7, 18, 10), "p", radius: 2));
        yield return LegendEntry.Of(_voice.Say("Kerbe: wer nicht weitergeht", "notch: who does not go on"), (svg, box) => DrawNotch(svg, new Box(box.X, box.Y + 5, 18, 14), 6));
        yield return LegendEntry.Of(_voice.Say("dazwischen: Anteil des Schritts davor und Median der Zeit", "between: share of the step before and median time"), (svg, box) => svg.Rect(new Box(box.X, box.Y + 5, 18, 14), "tint"));
        if (_map.Panels.Any(panel => panel.Bars.Any(bar => bar.Difference != FunnelDifference.None)))
        {
            yield return LegendEntry.Of(_voice.Say("weniger gehen weiter als bei allen anderen, mehr als Zufall", "fewer go on than in all others, by more than chance"), (svg, box) => DrawMark(svg, FunnelDifference.Lower, box.X, box.Y + 12), MarkWidth);
            yield return LegendEntry.Of(_voice.Say("mehr", "more"), (svg, box) => DrawMark(svg, FunnelDifference.Higher, box.X, box.Y + 12), MarkWidth);
        }
    }

    string Left() => Facts.Join(_map.Definition, _map.NotDrawn == 0 ? "" : _voice.Say(
        $"{_map.NotDrawn} {(_map.NotDrawn == 1 ? "Gruppe, in der" : "Gruppen, in denen")} niemand beginnt, {(_map.NotDrawn == 1 ? "ist" : "sind")} nicht gezeichnet",
        $"{_map.NotDrawn} {(_map.NotDrawn == 1 ? "group" : "groups")} in which nobody begins {(_map.NotDrawn == 1 ? "is" : "are")} not drawn"));

    string Description => _voice.Say(
        $"Trichter über {_map.Steps.Count} Schritte in {_map.Panels.Count} Feldern, {_voice.Customers(_map.Frame.Customers)}.",
        $"Funnels of {_map.Steps.Count} steps in {_map.Panels.Count} panels, {_voice.Customers(_map.Frame.Customers)}.");
}
