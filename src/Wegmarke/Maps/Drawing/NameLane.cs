namespace Wegmarke.Maps.Drawing;

/// <summary>The steps' names on cards, moments of truth starred: filled when measured, outlined when added by hand, with a second edge when several touchpoints are folded.</summary>
sealed class NameLane(LaneSetting setting, bool marksByHand) : Lane("step", "", "", setting)
{
    const double Inset = 2;
    const double Pad = 8;
    const double FoldEdge = 4;
    const double StarSize = 16;

    public override bool IsRuled => false;

    public override bool HasContent(MapStep step) => true;

    public override double HeightOf(MapStep step, Column column) =>
        Name(step, column).Height + Note(step, column).Height + 2 * Pad + FoldEdge;

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        var card = new Box(column.X + Inset, lane.Y, column.Width - 2 * Inset, lane.Height - FoldEdge);
        if (step.Folded.Count > 0)
            svg.Line(card.X + 6, card.Bottom + 2.5, card.Right - 6, card.Bottom + 2.5, "axis");
        svg.Rect(card, step.Origin == StepOrigin.ByHand ? "hand" : "soft", radius: 6);

        var name = Name(step, column);
        svg.Text(name, column.InnerX + Inset, lane.Y + Pad, "i");
        if (step.IsMomentOfTruth)
            svg.Icon("star", card.Right - StarSize - 4, lane.Y + Pad, StarSize, "p");
        svg.Text(Note(step, column), column.InnerX + Inset, lane.Y + Pad + name.Height, "m");
    }

    static TextFlow Name(MapStep step, Column column) =>
        TextFlow.Of(step.Name, TextStyle.NormalBold, column.InnerWidth - 2 * Inset - (step.IsMomentOfTruth ? StarSize : 0), mostLines: 3);

    TextFlow Note(MapStep step, Column column)
    {
        var note = Facts.Join(
            step.IsMomentOfTruth ? Setting.Voice.Say("Moment der Wahrheit", "moment of truth") : "",
            step.Map.Length > 0 ? string.Format(null, Setting.Voice.Say("Karte „{0}“", "map “{0}”"), step.Map) : "",
            marksByHand && step.Origin == StepOrigin.ByHand ? Setting.Words.AddedByHand : "");
        return TextFlow.Of(note, TextStyle.Small, column.InnerWidth - 2 * Inset, mostLines: 3);
    }
}
