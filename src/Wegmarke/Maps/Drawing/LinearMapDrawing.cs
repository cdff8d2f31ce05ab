using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Puts a linear map on a sheet of A3 proportions and draws it.</summary>
sealed class LinearMapDrawing
{
    const double SheetRatio = 297 / 420.0;
    const double WidestSheet = 2376;
    const double Wider = 1.06;
    const double HeadGap = 24;
    const double AfterPhases = 16;

    readonly LinearMap _map;
    readonly Theme _theme;
    readonly LaneSetting _setting;
    readonly ColumnGrid _grid;
    readonly LaneList _lanes;
    readonly double[] _laneHeights;
    readonly HeaderBlock _header;
    readonly FooterBlock _footer;
    readonly TextFlow _emptyHint;
    readonly double _height;

    LinearMapDrawing(LinearMap map, Language language, Theme theme, ColumnGrid grid, Density density)
    {
        _map = map;
        _theme = theme;
        _grid = grid;
        _setting = new LaneSetting(new Voice(language, map.Currency), new ChannelInks(map.Channels), density);
        _lanes = LaneList.Of(map, _setting);
        _laneHeights = [.. _lanes.Shown.Select(LaneHeight)];
        _header = new HeaderBlock(map.Frame, _setting.Voice, InnerWidth);
        _footer = new FooterBlock(map.Frame, Legend(), "", _setting.Voice, InnerWidth);
        _emptyHint = EmptyHint();
        _height = Math.Ceiling(2 * ColumnGrid.Margin + _header.Height + HeadGap + PhaseRow.Height + AfterPhases
            + _lanes.Shown.Sum(l => Above(l) + l.Below) + _laneHeights.Sum() + _emptyHint.Height + Padding + _footer.Height);
    }

    /// <summary>The roomiest drawing that fits a sheet; a fuller map gets a larger sheet of the same proportions before it gets a longer one.</summary>
    public static LinearMapDrawing Of(LinearMap map, Language language, Theme theme)
    {
        var tightest = Density.FullestFirst[^1];
        var drawing = new LinearMapDrawing(map, language, theme, ColumnGrid.Of(map, ColumnGrid.SheetWidth), tightest);
        while (!drawing.Fits && drawing._grid.CanvasWidth * Wider <= WidestSheet)
            drawing = new LinearMapDrawing(map, language, theme, ColumnGrid.Of(map, drawing._grid.CanvasWidth * Wider), tightest);
        return Filled(map, language, theme, drawing._grid);
    }

    static LinearMapDrawing Filled(LinearMap map, Language language, Theme theme, ColumnGrid grid)
    {
        var drawings = Density.FullestFirst.Select(d => new LinearMapDrawing(map, language, theme, grid, d));
        var fitting = drawings.FirstOrDefault(d => d.Fits) ?? drawings.Last();
        var density = fitting._setting.Density.WithSpare(
            fitting.SheetHeight - fitting._height, 2 * fitting._lanes.Shown.Count, fitting._lanes.Shown.Count(l => l.IsPicture));
        return new LinearMapDrawing(map, language, theme, grid, density);
    }

    bool Fits => _height <= SheetHeight;

    double SheetHeight => Math.Round(_grid.CanvasWidth * SheetRatio);

    double InnerWidth => _grid.CanvasWidth - 2 * ColumnGrid.Margin;

    double Padding => _setting.Density.Padding;

    /// <summary>A ruled lane has air on both sides of its line; the others follow what stands above them.</summary>
    double Above(Lane lane) => lane.IsRuled ? Padding : 0;

    double LaneHeight(Lane lane) =>
        Math.Ceiling(Math.Max(lane.LabelHeight, _grid.Steps.Select(c => lane.HeightOf(c.Step!, c)).DefaultIfEmpty(0).Max())); // Steps are columns with a step

    IEnumerable<LegendEntry> Legend()
    {
        var used = _map.Steps.SelectMany(s => s.Chips).Select(c => c.Channel).ToHashSet();
        var channels = LegendEntry.Channels(_map.Channels, used, _setting.Inks, _setting.Words);
        if (_map.Steps.Any(step => step.IntendedEmotion is not null))
            channels = channels.Append(LegendEntry.Of(_setting.Voice.Say("Soll: gestrichelt", "intended: dashed"), (svg, box) => svg.Line(box.X, box.Y + 12, box.Right, box.Y + 12, "hand")));
        return _map.Steps.All(s => s.Origin == _map.Steps[0].Origin) && (_map.Lanes is not null || _map.Steps[0].Origin == StepOrigin.Measured) ? channels : channels.Concat(
        [
            LegendEntry.Of(_setting.Words.MeasuredKey, (svg, box) => svg
                .Rect(new Box(box.X, box.Y + 5, box.Width, 14), "soft", radius: 4).Rect(new Box(box.X, box.Y + 5, box.Width, 14).Inset(0.5, 0.5), "edge", radius: 4)),
            LegendEntry.Of(_setting.Words.ByHandKey, (svg, box) => svg.Rect(new Box(box.X, box.Y + 5, box.Width, 14), "hand", radius: 4)),
        ]);
    }

    TextFlow EmptyHint() => TextFlow.Of(
        Facts.Join(Listed(_setting.Words.StillEmpty, _lanes.Empty.Select(l => l.Label)), Listed(_setting.Voice.Say("Ohne Platz auf diesem Blatt: {0}", "No room on this sheet: {0}"), _map.NotDrawn)),
        TextStyle.Small, InnerWidth - ColumnGrid.LabelWidth, mostLines: 2);

    static string Listed(string sentence, IEnumerable<string> names) => Facts.Join(names) is { Length: > 0 } listed ? string.Format(null, sentence, listed) : "";

    public string Draw()
    {
        var svg = new Svg();
        Sheet.Begin(svg, new Sheet(_grid.CanvasWidth, _height, _map.Title, Description, _setting.Words.LanguageCode, _theme), _setting.Inks, UsedIcons());
        var y = ColumnGrid.Margin;
        _header.Draw(svg, y);
        y += _header.Height + HeadGap;
        PhaseRow.Draw(svg, _grid.Phases, y);
        y += PhaseRow.Height + AfterPhases;

        var bottom = DrawLanes(svg, y);
        svg.Text(_emptyHint, ColumnGrid.Left + Column.Gutter, bottom, "m");
        _footer.Draw(svg, bottom + _emptyHint.Height + Padding);
        svg.Close();
        return svg.ToString();
    }

    double DrawLanes(Svg svg, double top)
    {
        var rows = new List<(Lane Lane, Box Box)>();
        var y = top;
        foreach (var (lane, height) in _lanes.Shown.Zip(_laneHeights))
        {
            if (lane.IsRuled)
                svg.Line(ColumnGrid.Margin, y, _grid.CanvasWidth - ColumnGrid.Margin, y, "hair");
            y += Above(lane);
            rows.Add((lane, new Box(ColumnGrid.Left, y, _grid.Right - ColumnGrid.Left, height)));
            y += height + lane.Below;
        }
        foreach (var (lane, box) in rows)
        {
            svg.Open("g", ("id", "wm-lane-" + lane.Key), ("class", "lane"), ("data-lane", lane.Key));
            lane.DrawLabel(svg, ColumnGrid.Margin, box.Y);
            lane.DrawAcross(svg, box, _grid);
            svg.Close();
        }
        foreach (var column in _grid.Columns)
            DrawColumn(svg, column, rows, new Box(column.X, top, column.Width, y - top));
        return y;
    }

    void DrawColumn(Svg svg, Column column, List<(Lane Lane, Box Box)> rows, Box box)
    {
        if (column.Step is not { } step)
        {
            svg.Open("g", ("class", "unused"), ("data-phase", column.Phase.Key)).Rect(box, "hit");
            svg.Text(TextFlow.Of(_map.Lanes is null ? _setting.Words.NothingHere : _setting.Voice.Say("noch kein Schritt", "no step yet"), TextStyle.Small, column.InnerWidth, 3), column.InnerX, box.Y, "m").Close();
            return;
        }
        svg.Open("g", ("id", "wm-step-" + Ids.Of(step.Id)), ("class", "step"), ("data-step", step.Id), ("data-phase", step.Phase),
            ("data-origin", step.Origin == StepOrigin.ByHand ? "by-hand" : "measured"));
        svg.Leaf("title", StepTitle(step)).Rect(box, "hit");
        foreach (var (lane, laneBox) in rows)
            lane.DrawStep(svg, step, column, laneBox);
        svg.Close();
    }

    static string StepTitle(MapStep step) => step.Folded.Count == 0 ? step.Name : $"{step.Name}: {Facts.Join(step.Folded)}";

    string Description => string.Join(" ", _map.Messages.Select(m => $"{m.Figure} {m.Sentence}")
        .Prepend(string.Format(null, _setting.Words.Description, _setting.Format.Count(_map.Steps.Count),
            _setting.Format.Count(_grid.Phases.Count(p => p.IsUsed)), _setting.Format.Count(_map.Customers))));

    IEnumerable<string> UsedIcons() => _map.Steps.SelectMany(s => s.Chips).Select(c => c.Icon)
        .Concat(_map.Channels.Select(c => c.Icon)).Append("flag").Append("lamp")
        .Concat(_map.Lanes is null ? [] : ["file-text", "link", "message-circle", "photo", "star", "user"])
        .Concat(_map.Lanes?.SelectMany(lane => lane.Cells.Values).SelectMany(cell => cell.Chips).Select(chip => chip.Icon) ?? [])
        .Concat(_map.Steps.Any(s => s.Quality.Count > 0) ? ["clipboard-list"] : [])
        .Select(Icons.Known).Distinct().Order(StringComparer.Ordinal);
}
