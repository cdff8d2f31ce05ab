using Wegmarke.Engine;

namespace Wegmarke.Analysis.Building;

/// <summary>The rows of the log that columns know of a profile.</summary>
static class ProfileRows
{
    /// <summary>Sequences, further lines of purchases behind the first.</summary>
    public static IEnumerable<long> Of(Overlay journeys, int ordinal)
    {
        var columns = journeys.ColumnsOf(ordinal);
        var (start, length) = columns.PositionsOf(ordinal).GetOffsetAndLength(columns.Count);
        for (var position = start; position < start + length; position++)
        {
            yield return columns.Sequences.Span[position];
            foreach (var line in columns.LineSequences.At(position).ToArray())
                yield return line;
        }
    }
}
