using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws ideal against actual: the ideal as a line of stations, journeys as ribbons along it, over stations, around them and off, and cards for the
/// weak points.</summary>
sealed class IdealDrawing
{
    const int MostArcs = 6;
    const double AboveLoopWords = 8;
    const double CardGap = 28;
    const double LoopHalf = 0.1;
    const double LeastLabelled = 0.01;

    /// <summary>For three numbers side by side.</summary>
    const double MarksRoom = 50;

    static readonly FormStyle s_style = new(
        "ideal",
        [("flow", "stroke", "flow"), ("arc", "stroke", "arc"), ("loop", "stroke", "loop"), ("off", "fill", "flow")],
        new Dictionary<string, (string, string)> { ["flow"] = ("#0f6e78", "#58b9c4"), ["arc"] = ("#8a6d00", "#d8b648"), ["loop"] = ("#7a5ca8", "#b79be0") },
        ".wm .flow,.wm .arc,.wm .loop{fill:none;stroke-linejoin:round}\n");

    /// <summary>Stretches of a leaving ribbon; there is no room for a gradient in what pictures are made of.</summary>
    static readonly (double Near, double Far, string Opacity)[] s_fading = [(0, 0.4, ".75"), (0.4, 0.75, ".4"), (0.75, 1, ".15")];

    readonly IdealMap _map;
    readonly Voice _voice;
    readonly FormSheet _sheet;
    readonly IdealRibbon[] _arcs;
    IdealLayout _layout;
    readonly WeakPointCards _cards;
    readonly (TextFlow Name, TextFlow Count)[] _names;
    readonly (IdealDetour Detour, TextFlow Count, TextFlow Names)[] _loops;
    readonly double _height;

    public IdealDrawing(IdealMap map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        var skipping = map.Ribbons.Where(ribbon => ribbon.To < map.Stations.Count && ribbon.To > ribbon.From + 1).OrderByDescending(ribbon => ribbon.Journeys).ToArray();
        _arcs = [.. skipping.Take(MostArcs).OrderBy(arc => arc.From).ThenBy(arc => arc.To)];
        _sheet = new FormSheet(map.Frame, s_style, _voice, new ChannelInks([]), Legend(), Left(skipping.Length - _arcs.Length));
        _cards = new WeakPointCards(map, _voice, _sheet.InnerWidth);
        _layout = LayoutOf(spare: 0);
        _names = [.. map.Stations.Select(NameOf)];
        _loops = [.. map.Detours.Select(LoopOf)];
        _layout = LayoutOf(_sheet.Room - Height);
        _height = Height;
    }

    IdealLayout LayoutOf(double spare) => new(_map, _arcs, new Box(ColumnGrid.Margin, _sheet.Top, _sheet.InnerWidth, spare));

    double LoopY => _layout.LoopY(_names.Max(name => name.Name.Height + name.Count.Height));

    double Height => LoopY + _loops.Select(loop => loop.Count.Height + loop.Names.Height + AboveLoopWords).DefaultIfEmpty(0).Max() + CardGap + _cards.Height - _sheet.Top;

    public static string Empty(MapFrame frame, Language language, Theme theme)
    {
        var sheet = new EmptySheet(frame, s_style, language, theme);
        if (frame.Customers > 0)
            sheet = new EmptySheet(frame, s_style, language, theme) { Missing = NoWay(new Voice(language, "")) };
        return sheet.Draw(svg =>
        {
            const double middle = (EmptySheet.GhostTop + EmptySheet.GhostBottom) / 2;
            svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true")).Line(ColumnGrid.Left, middle, ColumnGrid.Left + 1000, middle, "ghost");
            for (var at = 0; at < 6; at++)
                svg.Circle(ColumnGrid.Left + at * 200, middle, IdealLayout.StationRadius, "soft");
            svg.Close();
        });
    }

    static EmptyWords NoWay(Voice voice) => new(
        voice.Say("Noch kein Weg zum Kauf", "No way to a purchase yet"),
        voice.Say(
            "Kontakte sind da, aber noch keine Reise, die über mehrere Schritte zu einem Kauf führt. Es fehlt eine Datei mit Käufen (order, value) derselben Kunden.",
            "There are interactions, but no journey yet that leads to a purchase in several steps. What is missing is a file with purchases (order, value) of the same customers."),
        voice.Words.EmptyHow,
        voice.Say("wegmarke import bestellungen.csv", "wegmarke import orders.csv"),
        voice.Say("Eine Linie ohne Stationen: Es gibt noch keinen Weg zum Kauf.", "A line without stations: there is no way to a purchase yet."));

    public string Draw(Theme theme) => _sheet.Draw(_height, Description, theme, _map.Stations.Select(station => station.Icon), svg =>
    {
        svg.Line(_layout.X(-1), _layout.LineY, _layout.X(_map.Stations.Count - 1), _layout.LineY, "hair");
        foreach (var loop in _loops)
            DrawLoop(svg, loop);
        foreach (var (at, arc) in _arcs.Index().OrderByDescending(arc => _layout.Thickness(arc.Item.Journeys)))
            DrawArc(svg, arc, at);
        DrawRibbons(svg);
        foreach (var (at, station) in _map.Stations.Index())
            DrawStation(svg, station, at);
        foreach (var (at, arc) in _arcs.Index())
            DrawArcLabel(svg, arc, at);
        foreach (var (number, (x, y)) in Marks())
            MomentCards.DrawNumber(svg, number, x, y);
        _cards.Draw(svg, _sheet.Top + _height - _cards.Height);
    });

    void DrawRibbons(Svg svg)
    {
        var begun = _map.Journeys - _map.Elsewhere;
        DrawLeaving(svg, -1, _map.Elsewhere, _map.Journeys);
        if (begun > 0)
            svg.Circle(_layout.X(-1), _layout.LineY, IdealLayout.StationRadius / 2, "p");
        foreach (var ribbon in _map.Ribbons)
        {
            if (ribbon.To == ribbon.From + 1 && ribbon.To < _map.Stations.Count)
                DrawOnLine(svg, ribbon);
            else if (ribbon.To == _map.Stations.Count && ribbon.From >= 0 && ribbon.From < _map.Stations.Count - 1)
                DrawLeaving(svg, ribbon.From, ribbon.Journeys, _map.Stations[ribbon.From].Journeys);
        }
    }

    void DrawOnLine(Svg svg, IdealRibbon ribbon)
    {
        svg.Open("g", ("class", "move"), ("data-from", $"{ribbon.From}"), ("data-to", $"{ribbon.To}")).Leaf("title", Whole(ribbon));
        svg.Empty("path", ("class", "flow"), ("d", $"M{Svg.N(_layout.X(ribbon.From))} {Svg.N(_layout.LineY)}L{Svg.N(_layout.X(ribbon.To))} {Svg.N(_layout.LineY)}"), ("stroke-width", Svg.N(_layout.Thickness(ribbon.Journeys)))).Close();
    }

    /// <summary>A ribbon that bends down and fades out.</summary>
    void DrawLeaving(Svg svg, int from, long journeys, long came)
    {
        if (journeys == 0)
            return;
        var (x, y, wide) = (_layout.X(from), _layout.LineY, Math.Max(3, _layout.Thickness(journeys)));
        svg.Open("g", ("class", "leave"), ("data-from", $"{from}")).Leaf("title", LeavingWords(from, journeys, came));
        foreach (var (near, far, opacity) in s_fading)
            Faded(svg, Wedge((x, y), wide, (near, far)), opacity);
        var share = _voice.Format.Share((double)journeys / came);
        if (from < 0)
            svg.Text(TextFlow.Of(_voice.Say($"{share} andere Wege", $"{share} other ways"), TextStyle.SmallBold, 0.36 * _layout.Step, 3), ColumnGrid.Margin, y + _layout.Depth + 14, "m");
        else if ((double)journeys / came >= LeastLabelled)
            svg.Text(TextFlow.Line($"−{share}", TextStyle.SmallBold, 0.36 * _layout.Step), x + 4, y + _layout.Depth + 14, "m");
        svg.Close();
    }

    /// <summary>Part of a quarter turn from the line down, narrower the farther it goes.</summary>
    string Wedge((double X, double Y) start, double wide, (double Near, double Far) part)
    {
        var (reach, deep) = (Math.Min(0.26 * _layout.Step, 44), _layout.Depth);
        (double X, double Y, double Half) At(double t) => (start.X + 6 + reach * t, start.Y + 6 + (deep * t * t), wide / 2 * (1 - 0.7 * t));
        var (a, m, b) = (At(part.Near), At((part.Near + part.Far) / 2), At(part.Far));
        string Point((double X, double Y, double Half) p, int side) => $"{Svg.N(p.X + side * p.Half * 0.5)} {Svg.N(p.Y - side * p.Half)}";
        return $"M{Point(a, 1)}L{Point(m, 1)}L{Point(b, 1)}L{Point(b, -1)}L{Point(m, -1)}L{Point(a, -1)}z";
    }

    void DrawStation(Svg svg, IdealStation station, int at)
    {
        var (x, (name, count)) = (_layout.X(at), _names[at]);
        svg.Open("g", ("id", $"wm-station-{at + 1}"), ("class", "station"), ("data-touchpoint", station.Touchpoint)).Leaf("title", StationWords(station));
        svg.Line(x, _layout.LineY + IdealLayout.StationRadius, x, _layout.NamesY - 2, "hair");
        svg.Circle(x, _layout.LineY, IdealLayout.StationRadius, "paper").Circle(x, _layout.LineY, IdealLayout.StationRadius, "ringline");
        svg.Icon(station.Icon, x - 8, _layout.LineY - 8, 16, "p");
        svg.Text(name, x, _layout.NamesY, "i", Anchor.Middle).Text(count, x, _layout.NamesY + name.Height, "m", Anchor.Middle).Close();
    }

    void DrawArc(Svg svg, IdealRibbon arc, int at)
    {
        var (from, to, y) = (_layout.X(arc.From), _layout.X(arc.To), _layout.LineY);
        var bend = y - (y - _layout.ArcY(at)) / 0.75;
        svg.Open("g", ("class", "skip"), ("data-from", $"{arc.From}"), ("data-to", $"{arc.To}")).Leaf("title", Whole(arc));
        svg.Empty("path", ("class", "arc"), ("d", $"M{Svg.N(from)} {Svg.N(y)}C{Svg.N(from)} {Svg.N(bend)} {Svg.N(to)} {Svg.N(bend)} {Svg.N(to)} {Svg.N(y)}"), ("stroke-width", Svg.N(Math.Min(14, _layout.Thickness(arc.Journeys))))).Close();
    }

    void DrawArcLabel(Svg svg, IdealRibbon arc, int at)
    {
        var label = TextFlow.Line(_voice.Format.Count(arc.Journeys), TextStyle.SmallBold with { Tabular = true }, _layout.Step);
        var (x, y) = ((_layout.X(arc.From) + _layout.X(arc.To)) / 2, _layout.ArcY(at));
        svg.Rect(new Box(x - label.Width / 2 - 4, y - label.Height / 2, label.Width + 8, label.Height), "paper", radius: 4).Text(label, x, y - label.Height / 2, "h", Anchor.Middle);
    }

    void DrawLoop(Svg svg, (IdealDetour Detour, TextFlow Count, TextFlow Names) loop)
    {
        var (x, half, top) = (_layout.Between(loop.Detour.After), LoopHalf * _layout.Step, _layout.LineY);
        var (wide, turn) = (Math.Min(12, _layout.Thickness(loop.Detour.Journeys)), LoopY - half);
        svg.Open("g", ("class", "detour"), ("data-after", $"{loop.Detour.After}")).Leaf("title", DetourWords(loop.Detour));
        svg.Empty("path", ("class", "loop"), ("d", $"M{Svg.N(x - half)} {Svg.N(top)}L{Svg.N(x - half)} {Svg.N(turn)}C{Svg.N(x - half)} {Svg.N(LoopY)} {Svg.N(x + half)} {Svg.N(LoopY)} {Svg.N(x + half)} {Svg.N(turn)}L{Svg.N(x + half)} {Svg.N(top)}"), ("stroke-width", Svg.N(wide)));
        var y = LoopY + AboveLoopWords;
        svg.Text(loop.Count, x, y, "i", Anchor.Middle).Text(loop.Names, x, y + loop.Count.Height, "m", Anchor.Middle).Close();
    }

    /// <summary>Beside the station, or at the loop, that a weak point is about; two at one place stand side by side.</summary>
    IEnumerable<(int Number, (double X, double Y) At)> Marks()
    {
        var taken = new Dictionary<(double, double), int>();
        foreach (var (index, weak) in _map.WeakPoints.Index())
        {
            var at = weak.Kind switch
            {
                IdealWeaknessKind.Extra => (X: Math.Min(_layout.Between(weak.Station), _sheet.Right - MarksRoom), Y: LoopY - 18),
                IdealWeaknessKind.Left => (X: _layout.X(weak.Station) + 0.36 * _layout.Step, Y: _layout.LineY + 26),
                _ => (X: _layout.X(weak.Station) + IdealLayout.StationRadius + 4, Y: _layout.LineY - IdealLayout.StationRadius - 8),
            };
            var before = taken[at] = taken.GetValueOrDefault(at) + 1;
            yield return (index + 1, (at.X + 20 * (before - 1), at.Y));
        }
    }

    (TextFlow, TextFlow) NameOf(IdealStation station)
    {
        var style = _layout.NameWidth >= 130 ? TextStyle.NormalBold : TextStyle.SmallBold;
        return (TextFlow.Of(station.Name, style, _layout.NameWidth, 3), TextFlow.Of(Facts.Join(Journeys(station.Journeys), ShareOf(station.Journeys)), TextStyle.Small, _layout.NameWidth, 2));
    }

    (IdealDetour, TextFlow, TextFlow) LoopOf(IdealDetour detour)
    {
        var width = _layout.Step - 12;
        var names = string.Join(", ", detour.Names) + (detour.More > 0 ? $" +{detour.More}" : "");
        return (detour, TextFlow.Line(Facts.Join(Journeys(detour.Journeys), ShareOf(detour.Journeys)), TextStyle.SmallBold, width), TextFlow.Of(names, TextStyle.Small, width, 3));
    }

    string Journeys(long count) => count == 1 ? _voice.Say("1 Reise", "1 journey") : _voice.Say($"{_voice.Format.Count(count)} Reisen", $"{_voice.Format.Count(count)} journeys");

    string ShareOf(long journeys) => _voice.Format.Share((double)journeys / Math.Max(1, _map.Journeys));

    string Station(int at) => at < 0 ? _voice.Say("Anfang", "start") : _map.Stations[at].Name;

    string Whole(IdealRibbon ribbon) => Facts.Join($"{Station(ribbon.From)} → {Station(ribbon.To)}", Journeys(ribbon.Journeys), _voice.Customers(ribbon.Customers));

    string StationWords(IdealStation station) => Facts.Join(station.Name, Journeys(station.Journeys), _voice.Customers(station.Customers));

    string DetourWords(IdealDetour detour) => Facts.Join(_voice.Say($"nach {Station(detour.After)}", $"after {Station(detour.After)}"), string.Join(", ", detour.Names), Journeys(detour.Journeys), _voice.Customers(detour.Customers));

    string LeavingWords(int from, long journeys, long came) => Facts.Join(
        from < 0 ? _voice.Say("kommen an keiner Station vorbei", "come by no station") : _voice.Say($"verlassen die Linie nach {Station(from)}", $"leave the line after {Station(from)}"),
        Journeys(journeys), _voice.Format.Share((double)journeys / came));

    string Left(int arcs) => Facts.Join(
        arcs == 0 ? "" : arcs == 1 ? _voice.Say("1 seltene Abkürzung ist nicht gezeichnet", "1 rare short cut is not drawn") : _voice.Say($"{arcs} seltene Abkürzungen sind nicht gezeichnet", $"{arcs} rare short cuts are not drawn"),
        _voice.Say("Servicereisen und Reisen, die noch weitergehen können, zählen nicht mit", "service journeys, and journeys that may still go on, are left out"));

    IEnumerable<LegendEntry> Legend()
    {
        yield return LegendEntry.Of(_voice.Say("auf der Linie; so breit wie viele Reisen", "on the line; as wide as many journeys"), (svg, box) => Sign(svg, "flow", $"M{Svg.N(box.X)} {Svg.N(box.Y + 12)}L{Svg.N(box.Right)} {Svg.N(box.Y + 12)}"), 30);
        yield return LegendEntry.Of(_voice.Say("überspringt Stationen", "skips stations"), (svg, box) => Sign(svg, "arc", $"M{Svg.N(box.X)} {Svg.N(box.Y + 18)}C{Svg.N(box.X)} {Svg.N(box.Y + 1)} {Svg.N(box.Right)} {Svg.N(box.Y + 1)} {Svg.N(box.Right)} {Svg.N(box.Y + 18)}"), 30);
        yield return LegendEntry.Of(_voice.Say("Umweg", "detour"), (svg, box) => Sign(svg, "loop", $"M{Svg.N(box.X + 2)} {Svg.N(box.Y + 4)}C{Svg.N(box.X + 2)} {Svg.N(box.Y + 24)} {Svg.N(box.Right - 2)} {Svg.N(box.Y + 24)} {Svg.N(box.Right - 2)} {Svg.N(box.Y + 4)}"), 22);
        yield return LegendEntry.Of(_voice.Say("verlässt die Linie; am Anfang: kommt an keiner Station vorbei", "leaves the line; at the start: comes by no station"), (svg, box) =>
        {
            Faded(svg, $"M{Svg.N(box.X)} {Svg.N(box.Y + 6)}L{Svg.N(box.X + 9)} {Svg.N(box.Y + 9)}L{Svg.N(box.X + 7)} {Svg.N(box.Y + 14)}L{Svg.N(box.X)} {Svg.N(box.Y + 14)}z", s_fading[0].Opacity);
            Faded(svg, $"M{Svg.N(box.X + 9)} {Svg.N(box.Y + 9)}L{Svg.N(box.X + 17)} {Svg.N(box.Y + 17)}L{Svg.N(box.X + 14)} {Svg.N(box.Y + 19)}L{Svg.N(box.X + 7)} {Svg.N(box.Y + 14)}z", s_fading[1].Opacity);
        }, 18);
    }

    static void Faded(Svg svg, string path, string opacity) => svg.Empty("path", ("class", "off"), ("opacity", opacity), ("d", path));

    static void Sign(Svg svg, string ink, string line) => svg.Empty("path", ("class", ink), ("d", line), ("stroke-width", "4"));

    string Description => _voice.Say(
        $"Soll und Ist: {_map.Stations.Count} Stationen, {Journeys(_map.Journeys)}, {_map.WeakPoints.Count} {(_map.WeakPoints.Count == 1 ? "Schwachstelle" : "Schwachstellen")}.",
        $"Ideal and actual: {_map.Stations.Count} stations, {Journeys(_map.Journeys)}, {_map.WeakPoints.Count} weak {(_map.WeakPoints.Count == 1 ? "point" : "points")}.");
}
