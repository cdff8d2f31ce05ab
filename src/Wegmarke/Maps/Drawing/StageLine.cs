namespace Wegmarke.Maps.Drawing;

/// <summary>A line of a service blueprint between two stages, across all steps.</summary>
sealed class StageLine(string key, string label, string hint, LaneSetting setting) : Lane(key, label, hint, setting)
{
    const double LabelMiddle = 9;

    public override bool IsRuled => false;

    public override bool HasContent(MapStep step) => true;

    public override double HeightOf(MapStep step, Column column) => 2 * LabelMiddle;

    /// <summary>The line of visibility is the one that is asked for; the others stand back.</summary>
    public override void DrawAcross(Svg svg, Box lane, ColumnGrid grid) =>
        svg.Line(lane.X, lane.Y + LabelMiddle, lane.Right, lane.Y + LabelMiddle, Key == DocumentLanes.Visibility ? "curve" : "hand");

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
    }
}
