using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws the channel-integration diagram: channels in two bands, switches as arrows, breaks dashed and told one by one at the right.</summary>
sealed class ChannelDrawing
{
    const double BandLabel = 96;
    const double PanelWidth = 372;
    const double PanelGap = 32;
    const double LeastHeight = 560;
    const double ThinnestArrow = 1.5;
    const double ThickestArrow = 11;

    static readonly FormStyle s_style = new(
        "channels", [("flow", "stroke", "flow"), ("head", "fill", "flow"), ("snap", "stroke", "warn"), ("snaphead", "fill", "warn")],
        new Dictionary<string, (string, string)> { ["flow"] = ("#8192a4", "#6f8297") },
        ".wm .flow,.wm .snap{fill:none;stroke-linecap:butt}.wm .broken{stroke-dasharray:9 5}\n")
    {
        FillsChannels = true,
    };

    readonly ChannelDiagram _map;
    readonly Voice _voice;
    readonly ChannelInks _inks;
    readonly FormSheet _sheet;
    readonly ChannelLayout _layout;
    readonly Box _box;
    readonly ChannelArrow[] _arrows;
    readonly BreakPanel _panel;

    public ChannelDrawing(ChannelDiagram map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        _inks = new ChannelInks([.. map.Nodes.Select(node => node.Channel)]);
        _sheet = new FormSheet(map.Frame, s_style, _voice, _inks, Legend(), NotDrawn());
        _panel = new BreakPanel(map, _voice, PanelWidth);
        var panel = _panel.IsEmpty ? 0 : PanelWidth + PanelGap;
        var height = Math.Max(Math.Max(LeastHeight, _sheet.Room), _panel.Height);
        _box = new Box(ColumnGrid.Margin + BandLabel, _sheet.Top, _sheet.InnerWidth - BandLabel - panel, height);
        _layout = new ChannelLayout(map, _box);
        var most = map.Switches.Select(each => each.Customers).DefaultIfEmpty(1).Max();
        _arrows = [.. map.Switches.Select(each => ChannelArrow.Of(each, _layout, ThinnestArrow + (ThickestArrow - ThinnestArrow) * each.Customers / Math.Max(1, most)))];
    }

    public static string Empty(MapFrame frame, Language language, Theme theme) => new EmptySheet(frame, s_style, language, theme).Draw(svg =>
    {
        svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true"));
        for (var at = 0; at < 4; at++)
        {
            svg.Circle(ColumnGrid.Left + 40 + at * 220, EmptySheet.GhostTop + 24, 24, "ghost");
            svg.Circle(ColumnGrid.Left + 40 + at * 220, EmptySheet.GhostBottom - 24, 24, "ghost");
            svg.Line(ColumnGrid.Left + 40 + at * 220, EmptySheet.GhostTop + 56, ColumnGrid.Left + 40 + (at + 1) % 4 * 220, EmptySheet.GhostBottom - 56, "ghost");
        }
        svg.Close();
    });

    public string Draw(Theme theme) => _sheet.Draw(_box.Height, Description, theme, _map.Nodes.Select(node => node.Channel.Icon), svg =>
    {
        DrawBands(svg);
        foreach (var arrow in _arrows.OrderByDescending(arrow => arrow.Width))
            DrawArrow(svg, arrow);
        foreach (var spot in _layout.Spots)
            DrawNode(svg, spot);
        if (_arrows.Length == 0)
            DrawNothing(svg);
        var taken = _layout.Spots.Select(spot => spot.Box).ToList();
        foreach (var (number, each) in _panel.Numbered)
            DrawLabel(svg, _arrows.First(arrow => arrow.Switch == each), number, taken);
        _panel.Draw(svg, _box.Right + PanelGap, _sheet.Top);
    });

    void DrawNothing(Svg svg)
    {
        var words = TextFlow.Line(_voice.Say("Noch wechselt niemand zwischen Kanälen", "Nobody switches between channels yet"), TextStyle.Large, _box.Width);
        svg.Text(words, _box.X + _box.Width / 2, _box.Y + _box.Height / 2, "m", Anchor.Middle);
    }

    void DrawBands(Svg svg)
    {
        foreach (var band in _layout.Spots.GroupBy(spot => spot.Node.IsOnline))
        {
            var name = TextFlow.Line(band.Key ? _voice.Say("online", "online") : _voice.Say("vor Ort, Post, Telefon", "offline"), TextStyle.SmallBold, BandLabel - 8);
            var flow = name.IsCut ? TextFlow.Of(name.Whole, TextStyle.SmallBold, BandLabel - 8, 3) : name;
            svg.Text(flow, ColumnGrid.Margin, band.First().Y - flow.Height / 2, "m");
        }
    }

    void DrawArrow(Svg svg, ChannelArrow arrow)
    {
        var each = arrow.Switch;
        svg.Open("g", ("class", "switch"), ("data-from", each.From), ("data-to", each.To), ("data-break", each.Break is null ? null : "true")).Leaf("title", Whole(each));
        svg.Empty("path", ("class", each.Break is null ? "flow" : "snap broken"), ("d", arrow.Line), ("stroke-width", Svg.N(arrow.Width)));
        svg.Path(arrow.HeadPath, each.Break is null ? "head" : "snaphead").Close();
    }

    void DrawNode(Svg svg, ChannelLayout.Spot spot)
    {
        var (channel, node) = (spot.Node.Channel, spot.Node);
        var customers = TextFlow.Line(Facts.Join(_voice.Format.Count(node.Customers), _voice.Format.Share((double)node.Customers / Math.Max(1, _map.Frame.Customers))), TextStyle.Small with { Tabular = true }, spot.Width - 8);
        var name = TextFlow.Line(channel.Name, TextStyle.NormalBold, spot.Width - 8);
        svg.Open("g", ("id", "wm-channel-" + Ids.Of(channel.Key)), ("data-channel", channel.Key)).Leaf("title", Facts.Join(channel.Name, _voice.Customers(node.Customers)));
        svg.Circle(spot.X, spot.Y, spot.Radius, _inks.Class(channel.Key));
        var top = node.IsOnline ? spot.Y - spot.Radius - 6 - name.Height - customers.Height : spot.Y + spot.Radius + 6;
        svg.Text(name, spot.X, top, "i", Anchor.Middle).Text(customers, spot.X, top + name.Height, "m", Anchor.Middle).Close();
    }

    /// <summary>Beside the arrow where there is room; the panel tells it in any case.</summary>
    void DrawLabel(Svg svg, ChannelArrow arrow, int number, List<Box> taken)
    {
        var each = arrow.Switch;
        var label = TextFlow.Line($"{number} −{_voice.Format.Share(each.Break!.Difference)}\u00A0· {_voice.Format.Duration(each.MedianTime)}", TextStyle.SmallBold, 200); // numbered switches are breaks
        foreach (var t in (double[])[0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82])
        {
            var (x, y) = arrow.At(t);
            var box = new Box(x - label.Width / 2 - 4, y - label.Height / 2 - 1, label.Width + 8, label.Height + 2);
            if (taken.Any(other => Overlap(other, box)) || box.X < _box.X || box.Right > _box.Right)
                continue;
            taken.Add(box);
            svg.Rect(box, "paper", radius: 4).Text(label, x, y - label.Height / 2, "w", Anchor.Middle);
            return;
        }
    }

    static bool Overlap(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    string Whole(ChannelSwitch each) => Facts.Join(
        $"{Name(each.From)} → {Name(each.To)}",
        _voice.Customers(each.Customers),
        _voice.Say($"{_voice.Format.Count(each.Count)} Wechsel", $"{_voice.Format.Count(each.Count)} switches"),
        _voice.Say($"Median {_voice.Format.Duration(each.MedianTime)}", $"median {_voice.Format.Duration(each.MedianTime)}"),
        each.Break is { } found ? _panel.Rates(found) : "");

    string Name(string channel) => _layout.Of(channel).Node.Channel.Name;

    IEnumerable<LegendEntry> Legend()
    {
        yield return LegendEntry.Of(_voice.Say("Kreis: Kunden des Kanals", "circle: customers of the channel"), (svg, box) => svg.Circle(box.X + 3, box.Y + 12, 3, "m").Circle(box.X + 15, box.Y + 12, 6.5, "m"), 22);
        yield return LegendEntry.Of(_voice.Say("Wechsel; so breit wie viele Kunden", "switch; as wide as many customers"), (svg, box) => DrawSign(svg, box, "flow", "head"), 34);
        yield return LegendEntry.Of(
            _voice.Say("Bruch: weniger gehen weiter als sonst, mehr als Zufall", "break: fewer go on than otherwise, by more than chance"), (svg, box) => DrawSign(svg, box, "snap broken", "snaphead"), 34);
    }

    static void DrawSign(Svg svg, Box box, string line, string head)
    {
        var y = box.Y + 12;
        svg.Empty("path", ("class", line), ("d", $"M{Svg.N(box.X)} {Svg.N(y)}L{Svg.N(box.Right - 8)} {Svg.N(y)}"), ("stroke-width", "3"));
        svg.Path($"M{Svg.N(box.Right)} {Svg.N(y)}L{Svg.N(box.Right - 9)} {Svg.N(y - 5)}L{Svg.N(box.Right - 9)} {Svg.N(y + 5)}z", head);
    }

    string NotDrawn() => Facts.Join(
        _map.NotDrawn == 0 ? "" : _voice.Say(
            $"{_voice.Format.Count(_map.NotDrawn)} seltene Wechsel sind nicht gezeichnet, zusammen {_voice.Format.Share(_map.ShareNotDrawn)} aller Wechsel",
            $"{_voice.Format.Count(_map.NotDrawn)} rare switches are not drawn, together {_voice.Format.Share(_map.ShareNotDrawn)} of all switches"),
        _map.ChannelsNotDrawn == 0 ? "" : _voice.Say($"{_map.ChannelsNotDrawn} seltene Kanäle sind nicht gezeichnet", $"{_map.ChannelsNotDrawn} rare channels are not drawn"));

    string Description => _voice.Say(
        $"Kanäle und Wechsel zwischen ihnen: {_map.Nodes.Count} Kanäle, {_map.Switches.Count} Wechsel, {_voice.Customers(_map.Frame.Customers)}.",
        $"Channels and switches between them: {_map.Nodes.Count} channels, {_map.Switches.Count} switches, {_voice.Customers(_map.Frame.Customers)}.");
}
