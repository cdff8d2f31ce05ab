namespace Wegmarke.Engine;

/// <summary>Which moves between channels are counted, and as moves to what.</summary>
/// <param name="Channels">Highest channel code plus one.</param>
public sealed record ChannelMoveScope(int Channels)
{
    /// <summary>Milliseconds that lie between both interactions at least: clicks within one visit follow each other otherwise than visits do.</summary>
    public long LeastGap { get; init; }

    /// <summary>What a move leads to, by touchpoint and channel: the cell at index touchpoint × channels + channel; −1 = passed over. Null = the channel.</summary>
    public int[]? CellOf { get; init; }

    /// <summary>The same for customers who have bought before the interaction that the move leads to.</summary>
    public int[]? CellOfBuyers { get; init; }

    /// <summary>Number of cells; where moves lead to channels, one for each.</summary>
    public int Cells { get; init; } = Channels;

    /// <summary>By touchpoint, whether its interactions are passed by as if they were not there; null = none.</summary>
    public bool[]? StepsOver { get; init; }

    /// <summary>Without, gaps are 0, and counting is lighter.</summary>
    public bool CountsGaps { get; init; } = true;

    /// <summary>With parts, a move belongs to that of the interaction it leads to instead of the one it leads from.</summary>
    public bool IsOfPartEntered { get; init; }

    /// <summary>Refuses columns with codes that nobody named, before a kernel meets them.</summary>
    internal void MustCover(JourneyColumns columns)
    {
        if (columns.ChannelCount > Channels)
            throw new ArgumentException($"The columns have channel codes up to {columns.ChannelCount - 1}; {Channels} channels are named. Take them from the same dictionary.");
        if (StepsOver is not null && columns.TouchpointCount > StepsOver.Length)
            throw new ArgumentException($"The columns have touchpoint codes up to {columns.TouchpointCount - 1}; of {StepsOver.Length} it is said whether they are stepped over. Take them from the same dictionary.");
        foreach (var cells in (int[]?[])[CellOf, CellOfBuyers])
        {
            if (cells is not null && (long)columns.TouchpointCount * Channels > cells.Length)
                throw new ArgumentException($"The columns have touchpoint codes up to {columns.TouchpointCount - 1}; cells are named for {cells.Length / Channels} touchpoints. Take them from the same dictionary.");
            if (cells is not null && cells.Max() >= Cells)
                throw new ArgumentException($"A move leads to cell {cells.Max()}; there are {Cells}.");
        }
    }
}
