namespace Wegmarke.Maps;

/// <summary>What a lane of a map document shows at a step; which of these follows from its kind.</summary>
public sealed record MapLaneCell
{
    public string Text { get; init; } = "";

    public IReadOnlyList<MapCard> Cards { get; init; } = [];

    public IReadOnlyList<MapChip> Chips { get; init; } = [];

    public MapFigure? Figure { get; init; }
}
