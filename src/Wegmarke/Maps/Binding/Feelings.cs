using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>Puts feelings into the map's words.</summary>
static class Feelings
{
    public static MapEmotion? Of(CellFigures cell)
    {
        var felt = FeelingSpread.Of(cell.Linked.Scores);
        return felt.Count == 0 ? null : new(felt.Mean, felt.Count, felt.Interval?.Low, felt.Interval?.High);
    }
}
