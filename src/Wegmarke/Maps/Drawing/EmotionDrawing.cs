using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws the emotional map: a curve through the means with its band, steps below, and cards for the moments that stand out.</summary>
sealed class EmotionDrawing
{
    const double AfterPhases = 8;
    const double LeastPlot = 320;
    const double CardGap = 24;
    const double SmallestDot = 5;
    const double LargestDot = 13;
    const double ValueLine = 18;

    static readonly FormStyle s_style = new("emotion", [], new Dictionary<string, (string, string)>(), "");

    readonly EmotionMap _map;
    readonly Voice _voice;
    readonly FormSheet _sheet;
    readonly EmotionColumns _columns;
    readonly MomentCards _cards;
    readonly TextFlow[] _names;
    readonly double _plotHeight;
    readonly double _height;

    public EmotionDrawing(EmotionMap map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        _sheet = new FormSheet(map.Frame, s_style, _voice, new ChannelInks([]), Legend(), _voice.Say(
            "NPS, Sterne, Noten und andere Skalen sind auf −2 bis +2 umgerechnet", "NPS, stars, marks and other scales are converted to −2 to +2"), EmotionColumns.WidthFor(map));
        _cards = new MomentCards(map, _voice, _sheet.InnerWidth);
        var width = EmotionColumns.Of(map, _sheet.Width, 0, LeastPlot).StepWidth;
        _names = [.. map.Steps.Select(step => TextFlow.Of(step.Name, width >= 130 ? TextStyle.Normal : TextStyle.Small, width - 10, 3))];
        var below = 12 + _names.Max(name => name.Height) + TextStyle.Small.LineHeight + CardGap + _cards.Height;
        _plotHeight = Math.Max(LeastPlot, _sheet.Room - PhaseRow.Height - AfterPhases - below);
        _height = PhaseRow.Height + AfterPhases + _plotHeight + below;
        _columns = EmotionColumns.Of(map, _sheet.Width, _sheet.Top + PhaseRow.Height + AfterPhases, _plotHeight);
    }

    public static string Empty(EmotionMap map, Language language, Theme theme)
    {
        var voice = new Voice(language, "");
        var sheet = new EmptySheet(map.Frame, s_style, language, theme);
        if (map.Frame.Customers > 0)
            sheet = new EmptySheet(map.Frame, s_style, language, theme) { Missing = NoFeedback(voice) };
        return sheet.Draw(svg =>
        {
            double[] heights = [0.5, 0.35, 0.6, 0.8, 0.45, 0.2, 0.3];
            var points = heights.Select((height, at) => (ColumnGrid.Left + at * 180.0, EmptySheet.GhostTop + height * (EmptySheet.GhostBottom - EmptySheet.GhostTop))).ToArray();
            svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true")).Path(MonotoneCurve.Through(points), "ghost");
            foreach (var (x, y) in points)
                svg.Circle(x, y, 6, "soft");
            svg.Close();
        });
    }

    static EmptyWords NoFeedback(Voice voice) => new(
        voice.Say("Noch keine Rückmeldungen", "No feedback yet"),
        voice.Say(
            "Kontakte sind da, aber noch keine Antworten Ihrer Kunden. Es fehlt eine Datei mit Bewertungen (score) oder Gefühlen (emotion) und, wenn es sie gibt, Kommentaren (comment).",
            "There are interactions, but no answers of your customers yet. What is missing is a file with scores (score) or feelings (emotion) and, if there are any, comments (comment)."),
        voice.Words.EmptyHow,
        voice.Say("wegmarke import rueckmeldungen.csv", "wegmarke import feedback.csv"),
        voice.Say("Eine emotionale Karte ohne Kurve: Es gibt noch keine Rückmeldungen.", "An emotional map without a curve: there is no feedback yet."));

    public string Draw(Theme theme) => _sheet.Draw(_height, Description, theme, [], svg =>
    {
        PhaseRow.Draw(svg, _columns.Phases, _sheet.Top);
        DrawGround(svg);
        DrawCurve(svg);
        foreach (var ((step, x), name) in _columns.Steps.Zip(_names))
            DrawStep(svg, step, x, name);
        _cards.Draw(svg, _sheet.Top + _height - _cards.Height);
    });

    void DrawGround(Svg svg)
    {
        foreach (var span in _columns.Phases)
            svg.Open("g", ("data-phase", span.Phase.Key)).Rect(new Box(span.X, _columns.Plot.Y, span.Width, _columns.Plot.Height), "soft", radius: 4).Close();
        foreach (var level in (int[])[2, 1, 0, -1, -2])
        {
            var y = _columns.Y(level);
            svg.Line(EmotionColumns.Left, y, _columns.Plot.Right, y, level == 0 ? "axis" : "hair dots");
            var words = level switch { 2 => _voice.Say("begeistert", "delighted"), 0 => _voice.Say("neutral", "neutral"), -2 => _voice.Say("verärgert", "angry"), _ => "" };
            var label = TextFlow.Line($"{words} {(level == 0 ? "0" : _voice.Format.Signed(level, 0))}", TextStyle.Small with { Tabular = true }, EmotionColumns.ScaleWidth - 8);
            svg.Text(label, EmotionColumns.Left - 8, y - label.Height / 2, "m", Anchor.End);
        }
    }

    /// <summary>Where nobody answered the curve pauses.</summary>
    void DrawCurve(Svg svg)
    {
        foreach (var stretch in Stretches(step => step.Emotion is { Low: not null, High: not null }))
        {
            var (high, low) = (stretch.Select(at => (at.X, _columns.Y(at.Felt.High!.Value))), stretch.Select(at => (at.X, _columns.Y(at.Felt.Low!.Value)))); // asked for above
            svg.Path($"{MonotoneCurve.Through([.. high])}L{MonotoneCurve.Through([.. low.Reverse()])[1..]}z", "tint");
        }
        foreach (var stretch in Stretches(step => step.Emotion is not null))
            svg.Path(MonotoneCurve.Through([.. stretch.Select(at => (at.X, _columns.Y(at.Felt.Mean)))]), "curve");
    }

    IEnumerable<List<(double X, MapEmotion Felt)>> Stretches(Func<EmotionStep, bool> isIn)
    {
        var stretch = new List<(double X, MapEmotion Felt)>();
        foreach (var (step, x) in _columns.Steps.Append((null!, 0))) // the end, like a step without an answer, ends a stretch
        {
            if (step is not null && isIn(step))
            {
                stretch.Add((x, step.Emotion!)); // both callers ask for it
                continue;
            }
            if (stretch.Count > 1)
                yield return stretch;
            stretch = [];
        }
    }

    void DrawStep(Svg svg, EmotionStep step, double x, TextFlow name)
    {
        svg.Open("g", ("id", "wm-step-" + Ids.Of(step.Id)), ("class", "step"), ("data-step", step.Id), ("data-phase", step.Phase)).Leaf("title", Whole(step));
        svg.Rect(new Box(x - _columns.StepWidth / 2, _columns.Plot.Y, _columns.StepWidth, _plotHeight + 12 + _names.Max(each => each.Height) + TextStyle.Small.LineHeight), "hit");
        if (step.Emotion is { } felt)
            DrawDot(svg, step, felt, x);
        var top = _columns.Plot.Bottom + 8;
        svg.Text(name, x, top, "i", Anchor.Middle);
        var answers = string.Format(null, _voice.Words.Answers, _voice.Format.Count(step.Emotion?.Answers ?? 0));
        svg.Text(TextFlow.Line(answers, TextStyle.Small, _columns.StepWidth - 8), x, top + name.Height, "m", Anchor.Middle).Close();
    }

    void DrawDot(Svg svg, EmotionStep step, MapEmotion felt, double x)
    {
        var most = _map.Steps.Max(each => each.Emotion?.Answers ?? 0);
        var (y, r) = (_columns.Y(felt.Mean), Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)felt.Answers / most)));
        var (high, low) = (_columns.Y(felt.High ?? felt.Mean), _columns.Y(felt.Low ?? felt.Mean));
        if (low - high > 2 * r)
            svg.Line(x, high, x, low, "whisker");
        svg.Circle(x, y, r, $"ring e{EmotionScale.Level(felt.Mean)}");
        var (isUp, value) = (felt.Mean >= 0, TextFlow.Line(_voice.Format.Signed(felt.Mean, 1), TextStyle.FigureBold, _columns.StepWidth));
        var at = isUp ? Math.Min(y - r, high) - ValueLine - 2 : Math.Max(y + r, low) + 2;
        svg.Text(value, x, at, "i halo", Anchor.Middle);
        if (_cards.NumberOf(step.Id) is { } number)
            MomentCards.DrawNumber(svg, number, x, isUp ? at - 10 : at + ValueLine + 11);
    }

    string Whole(EmotionStep step) => step.Emotion is not { } felt ? step.Name : Facts.Join(
        step.Name,
        _voice.Format.Signed(felt.Mean, 1),
        string.Format(null, _voice.Words.Answers, _voice.Format.Count(felt.Answers)),
        felt is { Low: { } low, High: { } high } ? $"95\u00A0%: {_voice.Format.Signed(low, 1)} … {_voice.Format.Signed(high, 1)}" : "");

    IEnumerable<LegendEntry> Legend()
    {
        yield return LegendEntry.Of(_voice.Say("Mittel je Schritt", "mean of each step"), (svg, box) => svg.Line(box.X, box.Y + 12, box.Right, box.Y + 12, "curve"), 28);
        yield return LegendEntry.Of(_voice.Say("95-%-Bereich des Mittels", "95% interval of the mean"), (svg, box) => svg.Rect(new Box(box.X, box.Y + 5, box.Width, 14), "tint", radius: 3), 28);
        yield return LegendEntry.Of(_voice.Say("Fläche des Punkts: Zahl der Antworten", "area of the dot: number of answers"), (svg, box) => svg.Circle(box.X + 4, box.Y + 12, 3, "m").Circle(box.X + 17, box.Y + 12, 7, "m"), 26);
    }

    string Description => _voice.Say(
        $"Emotionale Karte: Gefühl von −2 bis +2 in {_map.Steps.Count} Schritten, {_voice.Customers(_map.Frame.Customers)}.",
        $"Emotional map: feeling from −2 to +2 in {_map.Steps.Count} steps, {_voice.Customers(_map.Frame.Customers)}.");
}
