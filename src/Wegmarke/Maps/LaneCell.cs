namespace Wegmarke.Maps;

/// <summary>What stands where a lane crosses a step; which of these follows from the lane's kind.</summary>
public abstract record LaneCell
{
    LaneCell()
    {
    }

    public sealed record Text(string Words) : LaneCell;

    public sealed record Cards(IReadOnlyList<MapCard> All) : LaneCell;

    /// <summary>From −2 to +2.</summary>
    public sealed record Feeling(double Intended) : LaneCell;

    /// <param name="Actual">What somebody found out by hand, where the log does not measure it.</param>
    public sealed record Figure(double? Intended, double? Actual) : LaneCell;

    public sealed record Touchpoints(IReadOnlyList<string> Keys) : LaneCell;

    public sealed record People(IReadOnlyList<string> Names) : LaneCell;
}
