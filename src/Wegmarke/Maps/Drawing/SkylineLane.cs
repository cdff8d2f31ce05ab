namespace Wegmarke.Maps.Drawing;

/// <summary>A quiet bar above each step: how many customers are still there.</summary>
sealed class SkylineLane(LaneSetting setting)
    : Lane("still-there", setting.Words.StillThere, setting.Words.StillThereHint, setting)
{
    const double LabelLine = 22;

    public override bool IsRuled => false;

    public override bool IsPicture => true;

    /// <summary>The bars stand on the steps' cards.</summary>
    public override double Below => 4;

    public override bool HasContent(MapStep step) => step.StillThere is not null;

    public override double HeightOf(MapStep step, Column column) => Setting.Density.SkylineHeight;

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        if (step.StillThere is not { } share)
            return;
        var height = Math.Max(2, Math.Clamp(share, 0, 1) * (lane.Height - LabelLine));
        var bar = new Box(column.X + 2, lane.Bottom - height, column.Width - 4, height);
        svg.Rect(bar, "tint");
        svg.Line(bar.X, bar.Y + 1, bar.Right, bar.Y + 1, "cap");
        svg.Text(TextFlow.Line(Setting.Format.Share(share), TextStyle.FigureBold, column.InnerWidth), column.InnerX, bar.Y - LabelLine + 2, "i");
    }
}
