namespace Wegmarke.Maps.Drawing;

/// <summary>The foot of the sheet: what colours and outlines mean, where the figures come from, what they rest on.</summary>
sealed class FooterBlock
{
    const double RowHeight = 24;
    const double IconSize = 18;
    const double Gap = 24;
    const double MarkRoom = 120;
    const string Mark = "Wegmarke";

    readonly double _width;
    readonly List<Entry> _legend;
    readonly TextFlow _notes;

    public FooterBlock(LinearMap map, LaneSetting setting, double width)
    {
        _width = width;
        _legend = Placed(Legend(map, setting), width);
        _notes = TextFlow.Of(Notes(map, setting), TextStyle.Small, width - MarkRoom, mostLines: 2);
    }

    public double Height => LegendHeight + _notes.Height + 16;

    public void Draw(Svg svg, double top)
    {
        var x = ColumnGrid.Margin;
        svg.Open("g", ("id", "wm-foot")).Line(x, top, x + _width, top, "hair");
        var y = top + 12;
        foreach (var entry in _legend)
            DrawEntry(svg, entry, x, y + entry.Row * RowHeight);
        y += LegendHeight;
        svg.Text(_notes, x, y, "m");
        svg.Text(TextFlow.Line(Mark, TextStyle.SmallBold, MarkRoom), x + _width, y, "m", Anchor.End).Close();
    }

    static void DrawEntry(Svg svg, Entry entry, double x, double y)
    {
        svg.Open("g", ("data-channel", entry.Channel));
        switch (entry.Sign)
        {
            case Sign.Icon:
                svg.Icon(entry.Icon, x + entry.X, y + 3, IconSize, entry.Ink);
                break;
            case Sign.Filled:
                svg.Rect(new Box(x + entry.X, y + 5, IconSize, 14), "soft", radius: 4);
                svg.Rect(new Box(x + entry.X, y + 5, IconSize, 14).Inset(0.5, 0.5), "edge", radius: 4);
                break;
            case Sign.Outlined:
                svg.Rect(new Box(x + entry.X, y + 5, IconSize, 14), "hand", radius: 4);
                break;
        }
        svg.Text(entry.Name, x + entry.X + (entry.Sign == Sign.None ? 0 : IconSize + 6), y + 4.5, entry.Sign == Sign.None ? "m" : "i").Close();
    }

    double LegendHeight => _legend.Count == 0 ? 0 : _legend.Max(e => e.Row + 1) * RowHeight + 8;

    static string Notes(LinearMap map, LaneSetting setting) => Facts.Join(
        map.Source.Length > 0 ? string.Format(null, setting.Words.Source, map.Source) : "",
        string.Format(null, setting.Words.DrawnOn, setting.Format.Day(map.DrawnOn)),
        map.LinkedShare is { } linked ? string.Format(null, setting.Words.Linked, setting.Format.Share(linked)) : "",
        map.ConsentShare is { } consent ? string.Format(null, setting.Words.Consent, setting.Format.Share(consent)) : "");

    static List<Entry> Legend(LinearMap map, LaneSetting setting)
    {
        var used = map.Steps.SelectMany(s => s.Chips).Select(c => c.Channel).ToHashSet();
        var channels = map.Channels.Where(c => used.Contains(c.Key)).ToArray();
        var entries = new List<Entry>();
        if (channels.Length > 0)
            entries.Add(new Entry(Sign.None, "", "", null, Name(setting.Words.Channels)));
        foreach (var channel in channels)
            entries.Add(new Entry(Sign.Icon, channel.Icon, setting.Inks.Class(channel.Key), channel.Key, Name(channel.Name)));
        if (map.Steps.Any(s => s.Origin == StepOrigin.ByHand))
        {
            entries.Add(new Entry(Sign.Filled, "", "", null, Name(setting.Words.MeasuredKey)));
            entries.Add(new Entry(Sign.Outlined, "", "", null, Name(setting.Words.ByHandKey)));
        }
        return entries;
    }

    static List<Entry> Placed(List<Entry> entries, double width)
    {
        var (x, row) = (0.0, 0);
        var placed = new List<Entry>();
        foreach (var entry in entries)
        {
            var room = entry.Name.Width + (entry.Sign == Sign.None ? 0 : IconSize + 6);
            if (x > 0 && x + room > width)
                (x, row) = (0, row + 1);
            placed.Add(entry with { X = x, Row = row });
            x += room + Gap;
        }
        return placed;
    }

    static TextFlow Name(string name) => TextFlow.Line(name, TextStyle.Small, 220);

    enum Sign { None, Icon, Filled, Outlined }

    sealed record Entry(Sign Sign, string Icon, string Ink, string? Channel, TextFlow Name)
    {
        public double X { get; init; }
        public int Row { get; init; }
    }
}
