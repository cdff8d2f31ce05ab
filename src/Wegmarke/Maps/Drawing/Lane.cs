namespace Wegmarke.Maps.Drawing;

/// <summary>One row of the map. It says how high it must be for a column, draws what runs across all columns, and each step's own part.</summary>
abstract class Lane(string key, string label, string hint, LaneSetting setting)
{
    public string Key { get; } = key;

    public string Label { get; } = label;

    protected LaneSetting Setting { get; } = setting;

    public abstract bool HasContent(MapStep step);

    public abstract double HeightOf(MapStep step, Column column);

    /// <summary>Whether the lane begins a new row under a hairline or belongs to what stands above it.</summary>
    public virtual bool IsRuled => true;

    /// <summary>Whether the lane is a picture that gains by height to spare.</summary>
    public virtual bool IsPicture => false;

    /// <summary>Air below the lane.</summary>
    public virtual double Below => Setting.Density.Padding;

    protected virtual double HintWidth => ColumnGrid.LabelWidth - 24;

    public virtual double LabelHeight => LabelFlow.Height + HintFlow.Height;

    public virtual void DrawLabel(Svg svg, double x, double y)
    {
        svg.Text(LabelFlow, x, y, "i");
        svg.Text(HintFlow, x, y + LabelFlow.Height, "m");
    }

    public virtual void DrawAcross(Svg svg, Box lane, ColumnGrid grid) { }

    public abstract void DrawStep(Svg svg, MapStep step, Column column, Box lane);

    TextFlow LabelFlow => TextFlow.Of(Label, TextStyle.NormalBold, ColumnGrid.LabelWidth - 16, 2);

    TextFlow HintFlow => TextFlow.Of(hint, TextStyle.Small, HintWidth, 3);
}
