namespace Wegmarke.Maps.Drawing;

/// <summary>The touchpoints of each step, most used first, with an icon in their channel's colour.</summary>
sealed class ChipLane(string key, string label, Func<MapStep, IReadOnlyList<MapChip>> chips, IReadOnlyList<MapChannel> channels, LaneSetting setting)
    : Lane(key, label, setting.Words.TouchpointsHint, setting)
{
    const double IconSize = 18;
    const double TextX = 24;
    const double RowGap = 6;
    const double WideEnoughForCounts = 168;

    readonly Dictionary<string, string> _channelNames = channels.ToDictionary(c => c.Key, c => c.Name);

    public override bool HasContent(MapStep step) => chips(step).Count > 0;

    public override double HeightOf(MapStep step, Column column) =>
        Shown(step).Sum(c => RowHeight(Name(c, column)) + RowGap) + (Hidden(step).Count > 0 ? TextStyle.Small.LineHeight : -RowGap);

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        var y = lane.Y;
        foreach (var chip in Shown(step))
        {
            DrawChip(svg, chip, column, y);
            y += RowHeight(Name(chip, column)) + RowGap;
        }
        if (Hidden(step) is { Count: > 0 } hidden)
            DrawMore(svg, hidden, column, y);
    }

    void DrawChip(Svg svg, MapChip chip, Column column, double y)
    {
        var name = Name(chip, column);
        svg.Open("g", ("data-touchpoint", chip.Touchpoint), ("data-channel", chip.Channel)).Leaf("title", Whole(chip));
        svg.Icon(chip.Icon, column.InnerX, y, IconSize, Setting.Inks.Class(chip.Channel));
        svg.Text(name, column.InnerX + TextX, y + (RowHeight(name) - name.Height) / 2, "i");
        if (Count(chip, column) is { } count)
            svg.Text(count, column.X + column.Width - Column.Gutter, y + (RowHeight(name) - count.Height) / 2, "m", Anchor.End);
        svg.Close();
    }

    void DrawMore(Svg svg, IReadOnlyList<MapChip> hidden, Column column, double y)
    {
        var more = TextFlow.Line(string.Format(null, Setting.Words.More, hidden.Count), TextStyle.Small, column.InnerWidth - TextX);
        svg.Open("g", ("class", "more")).Leaf("title", Facts.Join(hidden.Select(c => c.Name)));
        svg.Text(more, column.InnerX + TextX, y, "m").Close();
    }

    TextFlow Name(MapChip chip, Column column)
    {
        var room = column.InnerWidth - TextX - (Count(chip, column) is { } count ? count.Width + 8 : 0);
        return TextFlow.Of(chip.Name, column.Prose, room, mostLines: 2);
    }

    TextFlow? Count(MapChip chip, Column column) => chip.Customers is { } customers && column.InnerWidth >= WideEnoughForCounts
        ? TextFlow.Line(Setting.Format.Count(customers), TextStyle.Small with { Tabular = true }, column.InnerWidth / 2)
        : null;

    string Whole(MapChip chip) => Facts.Join(
        chip.Name,
        _channelNames.GetValueOrDefault(chip.Channel, ""),
        chip.Customers is { } customers ? Setting.Customers(customers) : "");

    static double RowHeight(TextFlow name) => Math.Max(IconSize, name.Height);

    IReadOnlyList<MapChip> Shown(MapStep step) => [.. chips(step).Take(chips(step).Count - Hidden(step).Count)];

    /// <summary>One alone is shown rather than counted; the line is used up anyway.</summary>
    IReadOnlyList<MapChip> Hidden(MapStep step) =>
        chips(step).Count <= Setting.Density.Chips + 1 ? [] : [.. chips(step).Skip(Setting.Density.Chips)];
}
