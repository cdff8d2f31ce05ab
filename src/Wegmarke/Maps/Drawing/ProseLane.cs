namespace Wegmarke.Maps.Drawing;

/// <summary>A lane of running text.</summary>
sealed class ProseLane(string key, string label, Func<MapStep, string> text, LaneSetting setting) : Lane(key, label, "", setting)
{
    public override bool HasContent(MapStep step) => !string.IsNullOrWhiteSpace(text(step));

    public override double HeightOf(MapStep step, Column column) => Flow(step, column).Height;

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane) =>
        svg.Text(Flow(step, column), column.InnerX, lane.Y, "i");

    TextFlow Flow(MapStep step, Column column) =>
        TextFlow.Of(text(step), column.Prose, column.InnerWidth, Setting.Density.ProseLines);
}
