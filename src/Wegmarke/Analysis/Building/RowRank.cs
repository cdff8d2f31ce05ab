using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>What <see cref="RowTranslator"/> gives the engine to order rows of one time by.</summary>
static class RowRank
{
    public static (long Ordinal, uint Tie) Of(LogReader reader, long sequence)
    {
        using var rows = reader.Rows(sequence, sequence);
        if (!rows.Next())
            throw new StorageException($"Interaction {sequence} is not in the log any more. Run 'wegmarke verify'.");
        var row = rows.Row;
        return (row.Ordinal, (uint)row.Key);
    }
}
