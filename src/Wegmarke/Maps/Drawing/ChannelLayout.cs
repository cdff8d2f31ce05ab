namespace Wegmarke.Maps.Drawing;

/// <summary>Where channels stand: online ones in a band above, offline ones below, the largest in the middle of its band.</summary>
sealed class ChannelLayout
{
    public const double LabelHeight = 40;

    const double LargestNode = 54;
    const double SmallestNode = 10;

    readonly Dictionary<string, Spot> _spots;

    public ChannelLayout(ChannelDiagram map, Box box)
    {
        var most = map.Nodes.Max(node => node.Customers);
        var bands = map.Nodes.ToLookup(node => node.IsOnline);
        var largest = Math.Min(LargestNode, 0.36 * box.Width / Math.Max(bands[true].Count(), bands[false].Count()));
        Spots =
        [
            .. Band([.. bands[true]], box, most, largest, box.Y + LabelHeight + largest),
            .. Band([.. bands[false]], box, most, largest, box.Bottom - LabelHeight - largest),
        ];
        _spots = Spots.ToDictionary(spot => spot.Node.Channel.Key);
        Middle = box.Y + box.Height / 2;
    }

    public IReadOnlyList<Spot> Spots { get; }

    public double Middle { get; }

    public Spot Of(string channel) => _spots[channel];

    static IEnumerable<Spot> Band(ChannelNode[] nodes, Box box, long most, double largest, double y)
    {
        var width = box.Width / Math.Max(1, nodes.Length);
        return FromTheMiddle(nodes).Select((node, at) =>
            new Spot(node, box.X + (at + 0.5) * width, y, Math.Max(Math.Min(SmallestNode, largest), largest * Math.Sqrt((double)node.Customers / most)), width));
    }

    /// <summary>The first in the middle, the others to its right and left in turn.</summary>
    static LinkedList<ChannelNode> FromTheMiddle(ChannelNode[] nodes)
    {
        var ordered = new LinkedList<ChannelNode>();
        foreach (var (at, node) in nodes.OrderByDescending(node => node.Customers).Index())
        {
            if (at % 2 == 0)
                ordered.AddFirst(node);
            else
                ordered.AddLast(node);
        }
        return ordered;
    }

    /// <param name="Width">Of the channel's part of its band.</param>
    public sealed record Spot(ChannelNode Node, double X, double Y, double Radius, double Width)
    {
        public Box Box => new(X - Radius, Y - Radius, 2 * Radius, 2 * Radius);
    }
}
