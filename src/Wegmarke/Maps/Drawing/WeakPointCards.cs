namespace Wegmarke.Maps.Drawing;

/// <summary>Cards for the weak points: number, what happens where, customers, money, what it goes with, and a customer's words.</summary>
sealed class WeakPointCards
{
    const double Gap = 24;
    const double Pad = 16;
    const double TextX = 44;
    const double NumberRadius = 9;

    readonly Voice _voice;
    readonly double _width;
    readonly Card[] _cards;

    public WeakPointCards(IdealMap map, Voice voice, double width)
    {
        _voice = voice;
        _width = (width - Gap * Math.Max(0, map.WeakPoints.Count - 1)) / Math.Max(2, map.WeakPoints.Count);
        _cards = [.. map.WeakPoints.Select(CardOf)];
        Height = _cards.Select(card => 2 * Pad + card.Name.Height + card.Money.Height + card.Figures.Height + card.Basis.Height + 4 + card.Quote.Height).DefaultIfEmpty(0).Max();
    }

    public double Height { get; }

    public void Draw(Svg svg, double top)
    {
        foreach (var (at, card) in _cards.Index())
        {
            var box = new Box(ColumnGrid.Margin + at * (_width + Gap), top, _width, Height);
            svg.Open("g", ("id", $"wm-weak-{at + 1}"), ("data-weak", $"{card.Kind}")).Rect(box, "tint", radius: 8);
            MomentCards.DrawNumber(svg, at + 1, box.X + Pad + NumberRadius, box.Y + Pad + card.Name.Style.LineHeight / 2.0);
            var (x, y) = (box.X + TextX, box.Y + Pad);
            svg.Text(card.Name, x, y, "i").Text(card.Money, x, y += card.Name.Height, "i");
            svg.Text(card.Figures, x, y += card.Money.Height, "i").Text(card.Basis, x, y += card.Figures.Height, "m");
            svg.Text(card.Quote, x, y + card.Basis.Height + 4, card.HasQuote ? "i" : "m").Close();
        }
    }

    Card CardOf(IdealWeakness weak)
    {
        var room = _width - TextX - Pad;
        var quote = weak.Quote is null ? _voice.Say("Noch ohne Worte eines Kunden.", "No customer’s words yet.") : _voice.Say($"„{weak.Quote}“", $"“{weak.Quote}”");
        var money = Facts.Join(_voice.Customers(weak.Customers), weak.Potential is { } potential ? _voice.Say($"Potenzial {Money(potential)}", $"potential {Money(potential)}") : "");
        return new($"{weak.Kind}", weak.Quote is not null,
            TextFlow.Of(Title(weak), TextStyle.NormalBold, room, 2), TextFlow.Of(money, TextStyle.NormalBold, room, 2), TextFlow.Of(Compared(weak), TextStyle.Normal, room, 3),
            TextFlow.Of(Basis(weak), TextStyle.Small, room, 2), TextFlow.Of(quote, weak.Quote is null ? TextStyle.Normal : TextStyle.Large, room, 3));
    }

    string Title(IdealWeakness weak) => weak.Kind switch
    {
        IdealWeaknessKind.Skipped => _voice.Say($"{weak.Name}: übersprungen", $"{weak.Name}: skipped"),
        IdealWeaknessKind.OutOfOrder => _voice.Say($"{weak.Name}: zur falschen Zeit", $"{weak.Name}: at the wrong time"),
        IdealWeaknessKind.Left => _voice.Say($"{weak.Name}: viele verlassen hier die Linie", $"{weak.Name}: many leave the line here"),
        _ => _voice.Say($"Umweg über {weak.Name}", $"Detour by {weak.Name}"),
    };

    string Compared(IdealWeakness weak)
    {
        var (with, without) = (Value(weak.Measure, weak.With), Value(weak.Measure, weak.Without));
        return weak.Measure switch
        {
            WeakPointMeasure.Conversion => _voice.Say($"{with} kommen zum Kauf, sonst {without}", $"{with} come to a purchase, others {without}"),
            WeakPointMeasure.Value => _voice.Say($"{with} je Reise, sonst {without}", $"{with} per journey, others {without}"),
            WeakPointMeasure.Satisfaction => _voice.Say($"Gefühl {with}, sonst {without}", $"feeling {with}, others {without}"),
            _ => _voice.Say($"{with} verlassen hier die Linie, an den anderen Stationen {without}", $"{with} leave the line here, at the other stations {without}"),
        };
    }

    string Basis(IdealWeakness weak) => Facts.Join(
        _voice.Say($"{_voice.Format.Count(weak.Journeys)} Reisen, {_voice.Format.Share(weak.Share)} der vergleichbaren", $"{_voice.Format.Count(weak.Journeys)} journeys, {_voice.Format.Share(weak.Share)} of comparable ones"),
        _voice.Say($"Unterschied {Signed(weak, weak.Low)} bis {Signed(weak, weak.High)} (95\u00A0%)", $"difference {Signed(weak, weak.Low)} to {Signed(weak, weak.High)} (95%)"));

    string Value(WeakPointMeasure measure, double value) => measure switch
    {
        WeakPointMeasure.Value => Money((long)Math.Round(value)),
        WeakPointMeasure.Satisfaction => _voice.Format.Signed(value, 1),
        _ => _voice.Format.Share(value),
    };

    string Signed(IdealWeakness weak, double value) => weak.Measure == WeakPointMeasure.Satisfaction ? _voice.Format.Signed(value, 1)
        : value < 0 ? "−" + Value(weak.Measure, -value) : Value(weak.Measure, value);

    string Money(long minorUnits) => _voice.Format.Money(minorUnits, _voice.Currency);

    sealed record Card(string Kind, bool HasQuote, TextFlow Name, TextFlow Money, TextFlow Figures, TextFlow Basis, TextFlow Quote);
}
