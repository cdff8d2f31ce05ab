namespace Wegmarke.Maps.Drawing;

/// <summary>Draws the names beside the wheel and the lines that lead to them.</summary>
sealed class WheelLabelDrawing(Voice voice, ChannelInks inks, FormSheet sheet, double centerX, double reach)
{
    const double Elbow = 12;
    const double LineEnd = 36;
    const double IconSize = 16;
    const double TextX = IconSize + 6;
    const double FigureWidth = 64;

    /// <summary>Where labels begin, counted from the outer edge of the wheel.</summary>
    const double Away = LineEnd + 6;

    double Room => sheet.InnerWidth / 2 - reach - Away;

    public void DrawLeaders(Svg svg, WheelLabels labels, bool isRight)
    {
        var side = isRight ? 1 : -1;
        svg.Open("g", ("class", "leads"), ("aria-hidden", "true"));
        foreach (var item in labels.Items)
        {
            if (item.Spot is not { } spot)
                continue;
            var y = Svg.N(item.Y + item.Height / 2);
            svg.Path($"M{Svg.N(spot.X)} {Svg.N(spot.Y)}L{Svg.N(centerX + side * (reach + Elbow))} {y}L{Svg.N(centerX + side * (reach + LineEnd))} {y}", "lead");
        }
        svg.Close();
    }

    public void Draw(Svg svg, WheelLabels labels, bool isRight)
    {
        foreach (var item in labels.Items)
        {
            if (item.Spot is { } spot)
                DrawLabel(svg, labels, item, spot.Disc, isRight);
            else
                DrawHeading(svg, item, isRight);
        }
    }

    void DrawHeading(Svg svg, WheelLabels.Item item, bool isRight)
    {
        var number = TextFlow.Line($"{item.Sector.Number}", TextStyle.SmallBold, 24);
        var nothing = item.Sector.Discs.Count == 0 ? Facts.Join(item.Sector.Phase.Name, voice.Say("kein Schwerpunkt", "no touchpoint’s main phase")) : item.Sector.Phase.Name;
        var name = TextFlow.Line(nothing, TextStyle.NormalBold, Room - 26);
        var (x, y) = (Inner(isRight) + (isRight ? 10 : -10), item.Y + item.Height / 2 + 2);
        svg.Open("g", ("data-phase", item.Sector.Phase.Key)).Leaf("title", item.Sector.Phase.Name);
        svg.Circle(x, y, 9, "solid").Text(number, x, y - number.Height / 2, "onsolid", Anchor.Middle);
        svg.Text(name, x + (isRight ? 16 : -16), y - name.Height / 2, "i", isRight ? Anchor.Start : Anchor.End).Close();
    }

    void DrawLabel(Svg svg, WheelLabels labels, WheelLabels.Item item, WheelDisc disc, bool isRight)
    {
        var (side, anchor) = (isRight ? 1 : -1, isRight ? Anchor.Start : Anchor.End);
        var (inner, middle) = (Inner(isRight), item.Y + item.Height / 2);
        svg.Open("g", ("data-touchpoint", disc.Touchpoint)).Leaf("title", Whole(disc, voice));
        svg.Icon(disc.Icon, isRight ? inner : inner - IconSize, middle - IconSize / 2, IconSize, inks.Class(disc.Channel));
        var room = Room - TextX - (labels.HasTwoLines ? 0 : FigureWidth);
        var name = TextFlow.Line(disc.Name, TextStyle.Normal, room);
        var figure = TextFlow.Line(labels.HasTwoLines ? Figures(disc) : voice.Format.Share(disc.Share), TextStyle.Small with { Tabular = true }, labels.HasTwoLines ? room : FigureWidth - 8);
        var top = middle - (labels.HasTwoLines ? name.Height + figure.Height : name.Height) / 2;
        svg.Text(name, inner + side * TextX, top, "i", anchor);
        if (labels.HasTwoLines)
            svg.Text(figure, inner + side * TextX, top + name.Height, "m", anchor);
        else
            svg.Text(figure, inner + side * (TextX + name.Width + 8), middle - figure.Height / 2, "m", anchor);
        svg.Close();
    }

    double Inner(bool isRight) => centerX + (isRight ? 1 : -1) * (reach + Away);

    string Figures(WheelDisc disc) => Facts.Join(
        voice.Format.Share(disc.Share),
        voice.Customers(disc.Customers),
        disc.Feeling is { } felt ? $"{voice.Words.Emotion} {voice.Format.Signed(felt.Mean, 1)}" : "");

    public static string Whole(WheelDisc disc, Voice voice) => Facts.Join(
        disc.Name,
        voice.Customers(disc.Customers),
        voice.Format.Share(disc.Share),
        disc.Feeling is { } felt ? $"{voice.Words.Emotion} {voice.Format.Signed(felt.Mean, 1)}, {string.Format(null, voice.Words.Answers, voice.Format.Count(felt.Answers))}" : "");
}
