namespace Wegmarke.Maps.Drawing;

/// <summary>The foot of the sheet: what colours and outlines mean, where the figures come from, what they rest on.</summary>
sealed class FooterBlock
{
    const double RowHeight = 24;
    const double Gap = 24;
    const double MarkRoom = 120;
    const string Mark = "Wegmarke";

    readonly double _width;
    readonly List<LegendEntry> _legend;
    readonly TextFlow _notes;

    /// <param name="frame">What the figures rest on.</param>
    /// <param name="legend">What signs mean, in order.</param>
    /// <param name="left">Sentences about what is not in the picture; may be empty.</param>
    /// <param name="voice">The reader's language.</param>
    /// <param name="width">Between the margins.</param>
    public FooterBlock(MapFrame frame, IEnumerable<LegendEntry> legend, string left, Voice voice, double width)
    {
        _width = width;
        _legend = Placed(legend, width);
        _notes = TextFlow.Of(Facts.Join(left, Notes(frame, voice)), TextStyle.Small, width - MarkRoom, mostLines: left.Length == 0 ? 2 : 3);
    }

    public double Height => LegendHeight + _notes.Height + 16;

    public void Draw(Svg svg, double top)
    {
        var x = ColumnGrid.Margin;
        svg.Open("g", ("id", "wm-foot")).Line(x, top, x + _width, top, "hair");
        var y = top + 12;
        foreach (var entry in _legend)
            DrawEntry(svg, entry, x + entry.X, y + entry.Row * RowHeight);
        y += LegendHeight;
        svg.Text(_notes, x, y, "m");
        svg.Text(TextFlow.Line(Mark, TextStyle.SmallBold, MarkRoom), x + _width, y, "m", Anchor.End).Close();
    }

    static void DrawEntry(Svg svg, LegendEntry entry, double x, double y)
    {
        svg.Open("g", ("data-channel", entry.Channel));
        entry.Draw?.Invoke(svg, new Box(x, y, entry.SignWidth, RowHeight));
        svg.Text(entry.Name, x + (entry.Draw is null ? 0 : entry.SignWidth + 6), y + 4.5, entry.Draw is null ? "m" : "i").Close();
    }

    double LegendHeight => _legend.Count == 0 ? 0 : _legend.Max(e => e.Row + 1) * RowHeight + 8;

    static string Notes(MapFrame frame, Voice voice) => Facts.Join(
        frame.Source.Length > 0 ? string.Format(null, voice.Words.Source, frame.Source) : "",
        string.Format(null, voice.Words.DrawnOn, voice.Format.Day(frame.DrawnOn)),
        frame.LinkedShare is { } linked ? string.Format(null, voice.Words.Linked, voice.Format.Share(linked)) : "",
        frame.ConsentShare is { } consent ? string.Format(null, voice.Words.Consent, voice.Format.Share(consent)) : "");

    static List<LegendEntry> Placed(IEnumerable<LegendEntry> entries, double width)
    {
        var (x, row) = (0.0, 0);
        var placed = new List<LegendEntry>();
        foreach (var entry in entries)
        {
            if (x > 0 && x + entry.Width > width)
                (x, row) = (0, row + 1);
            placed.Add(entry with { X = x, Row = row });
            x += entry.Width + Gap;
        }
        return placed;
    }
}
