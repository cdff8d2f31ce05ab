namespace Wegmarke.Maps.Drawing;

/// <summary>Cards for the moments that stand out: number, step, feeling and a customer's words.</summary>
sealed class MomentCards
{
    const double Gap = 24;
    const double Pad = 16;
    const double TextX = 44;
    const double NumberRadius = 9;

    readonly Card[] _cards;
    readonly double _width;

    public MomentCards(EmotionMap map, Voice voice, double width)
    {
        _width = (width - Gap * Math.Max(0, map.Moments.Count - 1)) / Math.Max(2, map.Moments.Count);
        _cards = [.. map.Moments.Select((moment, at) => CardOf(moment, map.Steps.First(step => step.Id == moment.Step), at + 1, voice))];
        Height = _cards.Select(card => 2 * Pad + card.Name.Height + card.Figures.Height + 4 + card.Quote.Height).DefaultIfEmpty(0).Max();
    }

    public double Height { get; }

    public int? NumberOf(string step) => _cards.FirstOrDefault(card => card.Moment.Step == step)?.Number;

    public static void DrawNumber(Svg svg, int number, double x, double y)
    {
        var text = TextFlow.Line($"{number}", TextStyle.SmallBold, 2 * NumberRadius);
        svg.Circle(x, y, NumberRadius, "paper").Circle(x, y, NumberRadius, "ringline").Text(text, x, y - text.Height / 2, "p", Anchor.Middle);
    }

    public void Draw(Svg svg, double top)
    {
        foreach (var (at, card) in _cards.Index())
        {
            var box = new Box(ColumnGrid.Margin + at * (_width + Gap), top, _width, Height);
            svg.Open("g", ("id", $"wm-moment-{card.Number}"), ("data-moment", card.Moment.IsBest ? "best" : "worst"), ("data-step", card.Moment.Step)).Rect(box, "tint", radius: 8);
            DrawNumber(svg, card.Number, box.X + Pad + NumberRadius, box.Y + Pad + card.Name.Style.LineHeight / 2.0);
            var y = box.Y + Pad;
            svg.Text(card.Name, box.X + TextX, y, "i").Text(card.Figures, box.X + TextX, y += card.Name.Height, "m");
            svg.Text(card.Quote, box.X + TextX, y + card.Figures.Height + 4, card.Moment.Quote is null ? "m" : "i").Close();
        }
    }

    Card CardOf(EmotionMoment moment, EmotionStep step, int number, Voice voice)
    {
        var (room, felt) = (_width - TextX - Pad, step.Emotion!); // moments have answers
        var kind = moment.IsBest ? voice.Say("bester Moment", "best moment") : voice.Say("schwacher Moment", "low moment");
        var figures = Facts.Join(
            kind, $"{voice.Words.Emotion} {voice.Format.Signed(felt.Mean, 1)}",
            felt is { Low: { } low, High: { } high } ? voice.Say($"95\u00A0%: {voice.Format.Signed(low, 1)} bis {voice.Format.Signed(high, 1)}", $"95%: {voice.Format.Signed(low, 1)} to {voice.Format.Signed(high, 1)}") : "",
            string.Format(null, voice.Words.Answers, voice.Format.Count(felt.Answers)));
        var quote = moment.Quote is null ? voice.Say("Noch ohne Worte eines Kunden.", "No customer’s words yet.") : voice.Say($"„{moment.Quote}“", $"“{moment.Quote}”");
        return new(moment, number,
            TextFlow.Of(step.Name, TextStyle.NormalBold, room, 2), TextFlow.Of(figures, TextStyle.Small, room, 2), TextFlow.Of(quote, moment.Quote is null ? TextStyle.Normal : TextStyle.Large, room, 3));
    }

    sealed record Card(EmotionMoment Moment, int Number, TextFlow Name, TextFlow Figures, TextFlow Quote);
}
