namespace Wegmarke.Maps.Drawing;

/// <summary>Draws the rows of a heatmap: name, cells, and at the right how many customers and how often each of them.</summary>
sealed class HeatRowDrawing(Heatmap map, Voice voice, ChannelInks inks, HeatGrid grid, HeatScale scale)
{
    const double IconSize = 18;
    const double NameX = ColumnGrid.Margin + HeatGrid.ChannelWidth;
    const double BarWidth = 80;
    const double CountRight = 160;
    const double Chip = 16;
    const int MostTold = 150;
    const double RoomForMarks = 40;
    const double TallEnoughForTwo = 32;

    readonly long _mostCustomers = Math.Max(1, map.Rows.Max(row => row.Customers));
    /// <summary>Among very many cells each is told by colour and figure alone; the picture must stay small enough to send.</summary>
    readonly bool _isTold = map.Rows.Sum(row => row.Cells.Count(cell => cell is not null)) <= MostTold;

    readonly Dictionary<string, string> _channelNames = map.Channels.ToDictionary(channel => channel.Key, channel => channel.Name);

    double BarsLeft => grid.Right + 16;

    /// <summary>Contacts per 100 customers of the map.</summary>
    public static double Intensity(HeatCell cell, long customers) => 100.0 * cell.Interactions / Math.Max(1, customers);

    public void DrawHeads(Svg svg, double y)
    {
        Head(voice.Say("Kunden", "Customers"), BarsLeft + CountRight);
        Head(voice.Say("Kontakte je Kunde", "Contacts each"), BarsLeft + HeatGrid.BarsWidth - 16);

        void Head(string text, double right)
        {
            var flow = TextFlow.Of(text, TextStyle.Small, HeatGrid.BarsWidth - CountRight - 24, 2);
            svg.Text(flow, right, y + PhaseRow.Height - flow.Height, "m", Anchor.End);
        }
    }

    public void Draw(Svg svg, int at)
    {
        var (row, box) = (map.Rows[at], grid.Rows[at]);
        var isChannel = map.RowsAre == HeatRowKind.Channels;
        if (HeatGrid.StartsGroup(map, at))
            DrawGroup(svg, at, box, isChannel);
        svg.Open("g", ("id", "wm-row-" + Ids.Of(row.Key)), ("data-touchpoint", isChannel ? null : row.Key), ("data-channel", row.Channel));
        DrawName(svg, row, box, isChannel);
        foreach (var (column, cell) in row.Cells.Index())
        {
            if (cell is not null)
                DrawCell(svg, cell, map.Columns[column].Phase, grid.Cell(at, column));
        }
        DrawMargin(svg, row, box);
        svg.Close();
    }

    void DrawGroup(Svg svg, int at, Box box, bool isChannel)
    {
        if (at > 0)
            svg.Line(ColumnGrid.Margin, box.Y - 5, grid.CanvasWidth - ColumnGrid.Margin, box.Y - 5, "hair");
        if (isChannel)
            return;
        // The rows of a channel leave room below its name.
        var row = map.Rows[at];
        var isWide = box.Height >= TallEnoughForTwo || (at + 1 < map.Rows.Count && map.Rows[at + 1].Channel == row.Channel);
        var name = TextFlow.Of(_channelNames.GetValueOrDefault(row.Channel, row.Channel), TextStyle.SmallBold, HeatGrid.ChannelWidth - 12, isWide ? 2 : 1);
        var first = box.Height >= TallEnoughForTwo ? name.Height : name.Style.LineHeight;
        svg.Text(name, ColumnGrid.Margin, box.Y + (box.Height - first) / 2, "m");
    }

    void DrawName(Svg svg, HeatRow row, Box box, bool isChannel)
    {
        var left = isChannel ? ColumnGrid.Margin : NameX;
        var room = HeatGrid.Left - left - IconSize - 20;
        var name = TextFlow.Line(row.Name, isChannel ? TextStyle.NormalBold : TextStyle.Normal, room);
        var note = TextFlow.Line(row.Note, TextStyle.Small, room);
        var top = box.Y + (box.Height - name.Height - note.Height) / 2;
        svg.Icon(row.Icon, left, box.Y + (box.Height - IconSize) / 2, IconSize, inks.Class(row.Channel));
        svg.Text(name, left + IconSize + 8, top, "i").Text(note, left + IconSize + 8, top + name.Height, "m");
    }

    void DrawCell(Svg svg, HeatCell cell, MapPhase phase, Box box)
    {
        var intensity = Intensity(cell, map.Frame.Customers);
        var step = scale.StepOf(intensity);
        var figure = TextFlow.Line(Figure(intensity), TextStyle.Figure, 400);
        svg.Open("rect", ("class", $"{HeatScale.Fill(step)} cell"), ("data-phase", phase.Key),
            ("x", Svg.N(box.X)), ("y", Svg.N(box.Y)), ("width", Svg.N(box.Width)), ("height", Svg.N(box.Height)));
        if (_isTold || cell.Problems.Count > 0)
            svg.Leaf("title", Whole(cell));
        svg.Close();
        if (figure.Width + RoomForMarks <= box.Width)
            svg.Text(figure, box.CenterX, Middle(box, figure), HeatScale.Ink(step), Anchor.Middle);
        if (map.HasFeedback && cell.Feeling is null)
            svg.Circle(box.X + 9, box.Y + box.Height / 2, 2, HeatScale.Ink(step));
        if (cell.Problems.Count > 0)
            DrawFlag(svg, new Box(box.Right - Chip - 2, box.Y + (box.Height - Chip) / 2, Chip, Chip));
    }

    /// <summary>On a chip of paper, so that it is seen on every step of the scale.</summary>
    static void DrawFlag(Svg svg, Box chip) =>
        svg.Rect(chip, "paper", radius: 4).Icon("flag", chip.X + 1.5, chip.Y + 1.5, Chip - 3, "w");

    void DrawMargin(Svg svg, HeatRow row, Box box)
    {
        var bar = Math.Max(2, BarWidth * row.Customers / _mostCustomers);
        svg.Rect(new Box(BarsLeft, box.Y + box.Height / 2 - 5, bar, 10), "p", radius: 2);
        var count = TextFlow.Line(voice.Format.Count(row.Customers), TextStyle.Figure, CountRight - BarWidth);
        svg.Text(count, BarsLeft + CountRight, Middle(box, count), "i", Anchor.End);
        var each = TextFlow.Line(voice.Format.Number((double)row.Interactions / Math.Max(1, row.Customers), 1), TextStyle.Figure, HeatGrid.BarsWidth - CountRight - 24);
        svg.Text(each, BarsLeft + HeatGrid.BarsWidth - 16, Middle(box, each), "i", Anchor.End);
    }

    string Figure(double intensity) => intensity switch
    {
        >= 9.95 => voice.Format.Number(intensity, 0),
        >= 0.05 => voice.Format.Number(intensity, 1),
        _ => "<\u00A0" + voice.Format.Number(0.1, 1),
    };

    string Whole(HeatCell cell) => Facts.Join(
    [
        voice.Customers(cell.Customers),
        voice.Say($"{voice.Format.Count(cell.Interactions)} Kontakte", $"{voice.Format.Count(cell.Interactions)} contacts"),
        cell.Feeling is { } felt ? $"{voice.Words.Emotion} {voice.Format.Signed(felt.Mean, 1)}, {string.Format(null, voice.Words.Answers, voice.Format.Count(felt.Answers))}" : "",
        .. cell.Problems,
    ]);

    static double Middle(Box box, TextFlow flow) => box.Y + (box.Height - flow.Height) / 2;
}
