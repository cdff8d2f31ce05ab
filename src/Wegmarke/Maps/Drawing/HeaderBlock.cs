namespace Wegmarke.Maps.Drawing;

/// <summary>The head of the sheet: title, basis, persona and the three messages.</summary>
sealed class HeaderBlock
{
    const int MostMessages = 3;
    const double BlockTop = 72;
    const double CardWidth = 400;
    const double CardPad = 16;
    const double PersonaTextX = CardPad + Portrait.Size + 16;
    const double Gap = 40;

    readonly TextFlow _title;
    readonly TextFlow _basis;
    readonly MapPersona? _persona;
    readonly (TextFlow Flow, string Ink)[] _personaTexts;
    readonly (TextFlow Figure, TextFlow Sentence)[] _messages;
    readonly double _messagesLeft;
    readonly double _messageWidth;
    readonly double _blockHeight;

    public HeaderBlock(MapFrame frame, Voice voice, double width)
    {
        _title = TextFlow.Line(frame.Title, TextStyle.Title, width);
        _basis = TextFlow.Line(Facts.Join([frame.Facts, frame.Facts.Length > 0 && frame.Customers == 0 ? "" : voice.Customers(frame.Customers), frame.Period is { } period ? voice.Format.Period(period) : "", .. frame.Conditions]), TextStyle.Normal, width);
        _persona = frame.Persona;
        _personaTexts = frame.Persona is null ? [] : PersonaTexts(frame.Persona, voice);

        var messages = frame.Messages.Take(MostMessages).ToArray();
        var indent = frame.Persona is null ? 0 : CardWidth + Gap;
        _messagesLeft = ColumnGrid.Margin + indent;
        _messageWidth = (width - indent - Gap * Math.Max(0, messages.Length - 1)) / Math.Max(1, messages.Length);
        _messages = [.. messages.Select(m => (TextFlow.Line(m.Figure, TextStyle.Title, _messageWidth), Sentence(m.Sentence, _messageWidth)))];
        _blockHeight = Math.Max(CardHeight, _messages.Select(m => m.Figure.Height + m.Sentence.Height).DefaultIfEmpty(0).Max());
    }

    public double Height => _blockHeight > 0 ? BlockTop + _blockHeight : BlockTop - 16;

    public void Draw(Svg svg, double top)
    {
        svg.Open("g", ("id", "wm-head"));
        svg.Text(_title, ColumnGrid.Margin, top, "i").Text(_basis, ColumnGrid.Margin, top + 32, "m");
        if (_persona is not null)
            DrawPersona(svg, _persona, new Box(ColumnGrid.Margin, top + BlockTop, CardWidth, _blockHeight));
        DrawMessages(svg, top + BlockTop);
        svg.Close();
    }

    double CardHeight => _persona is null ? 0 : 2 * CardPad + Math.Max(Portrait.Size, _personaTexts.Sum(t => t.Flow.Height));

    static (TextFlow Flow, string Ink)[] PersonaTexts(MapPersona persona, Voice voice)
    {
        const double room = CardWidth - PersonaTextX - CardPad;
        var share = persona.ShareOfCustomers is { } part ? string.Format(null, voice.Words.OfCustomers, voice.Format.Share(part)) : "";
        return
        [
            (TextFlow.Line(persona.Name, TextStyle.LargeBold, room), "i"),
            (TextFlow.Of(persona.Goal, TextStyle.Normal, room, 2), "i"),
            (TextFlow.Line(share, TextStyle.Normal, room), "m"),
        ];
    }

    /// <summary>A message is not cut while smaller type can tell it whole.</summary>
    static TextFlow Sentence(string text, double width)
    {
        var large = TextFlow.Of(text, TextStyle.Large, width, 3);
        return large.IsCut ? TextFlow.Of(text, TextStyle.Normal, width, 5) : large;
    }

    void DrawPersona(Svg svg, MapPersona persona, Box card)
    {
        svg.Open("g", ("id", "wm-persona")).Rect(card, "tint", radius: 8);
        Portrait.Draw(svg, persona.PortraitSeed, card.X + CardPad, card.Y + (card.Height - Portrait.Size) / 2);
        var y = card.Y + (card.Height - _personaTexts.Sum(t => t.Flow.Height)) / 2;
        foreach (var (flow, ink) in _personaTexts)
        {
            svg.Text(flow, card.X + PersonaTextX, y, ink);
            y += flow.Height;
        }
        svg.Close();
    }

    void DrawMessages(Svg svg, double top)
    {
        foreach (var (index, (figure, sentence)) in _messages.Index())
        {
            var x = _messagesLeft + index * (_messageWidth + Gap);
            svg.Open("g", ("id", $"wm-message-{index + 1}"), ("class", "message"));
            svg.Text(figure, x, top, "p").Text(sentence, x, top + figure.Height, "i").Close();
        }
    }
}
