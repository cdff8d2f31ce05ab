namespace Wegmarke.Maps.Drawing;

/// <summary>The names at one side of the wheel, below the phases they belong to, as near to their discs as room allows.</summary>
sealed class WheelLabels
{
    public const double HeadingHeight = 26;

    const double LowestLabel = 18;
    const double HighestLabel = 36;
    const double TwoLines = 33;

    /// <param name="spots">Of the side, in the order of the sectors from top to bottom.</param>
    /// <param name="sectors">Of the side, from top to bottom.</param>
    /// <param name="top">Labels begin not before.</param>
    /// <param name="room">And need not go beyond, unless there are very many.</param>
    public WheelLabels(IReadOnlyList<WheelSpot> spots, IReadOnlyList<WheelSector> sectors, double top, double room)
    {
        LabelHeight = Math.Floor(Math.Clamp((room - sectors.Count * HeadingHeight) / Math.Max(1, spots.Count), LowestLabel, HighestLabel));
        var items = new List<Item>();
        foreach (var sector in sectors)
        {
            var own = spots.Where(spot => spot.Sector == sector).OrderBy(spot => spot.Y).ToArray();
            items.Add(new(sector, null, HeadingHeight, own.Length == 0 ? top : own[0].Y - HeadingHeight - LabelHeight / 2));
            items.AddRange(own.Select(spot => new Item(sector, spot, LabelHeight, spot.Y - LabelHeight / 2)));
        }
        Items = Placed(items, top, Math.Max(room, items.Sum(item => item.Height)));
    }

    public double LabelHeight { get; }

    public bool HasTwoLines => LabelHeight >= TwoLines;

    public IReadOnlyList<Item> Items { get; }

    /// <summary>Height the labels of a side need at least.</summary>
    public static double Least(int labels, int headings) => labels * LowestLabel + headings * HeadingHeight;

    static List<Item> Placed(List<Item> wanted, double top, double room)
    {
        var y = top;
        var placed = new List<Item>();
        foreach (var item in wanted)
        {
            placed.Add(item with { Y = Math.Max(y, item.Y) });
            y = placed[^1].Y + item.Height;
        }
        var bottom = top + room;
        for (var at = placed.Count - 1; at >= 0 && placed[at].Y + placed[at].Height > bottom; at--)
        {
            placed[at] = placed[at] with { Y = bottom - placed[at].Height };
            bottom = placed[at].Y;
        }
        return placed;
    }

    /// <summary>A label, or the heading of a phase.</summary>
    public sealed record Item(WheelSector Sector, WheelSpot? Spot, double Height, double Y);
}
