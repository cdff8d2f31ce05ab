namespace Wegmarke.Engine;

/// <summary>Which cell an interaction counts in, by touchpoint and phase, and by channel if asked.</summary>
/// <param name="Model">Index of the phase model; not read if <paramref name="Phases"/> is 0.</param>
/// <param name="Phases">Phases of the model; 0 = the phase does not matter.</param>
/// <param name="CellOf">At index touchpoint × (Phases + 1) + phase, where phase = Phases stands for "none"; −1 = not counted.</param>
/// <param name="Cells">Number of cells.</param>
public sealed record CellMap(int Model, int Phases, int[] CellOf, int Cells)
{
    /// <summary>Highest channel code plus one if cells are counted by channel; 0 = not by channel.</summary>
    public int Channels { get; init; }

    /// <summary>Without, nobody waits in any cell, and counting is lighter; who goes on is counted all the same.</summary>
    public bool CountsWaits { get; init; } = true;

    /// <summary>Slots for each touchpoint in <see cref="CellOf"/>.</summary>
    public int Stride => Phases + 1;

    /// <summary>Each touchpoint is a cell.</summary>
    public static CellMap ByTouchpoint(int touchpoints) => new(0, 0, [.. Enumerable.Range(0, touchpoints)], touchpoints);

    /// <summary>Each touchpoint and phase is the cell touchpoint × (phases + 1) + phase.</summary>
    public static CellMap ByTouchpointAndPhase(int touchpoints, int model, int phases) =>
        new(model, phases, [.. Enumerable.Range(0, touchpoints * (phases + 1))], touchpoints * (phases + 1));

    /// <summary>Cells, times channels if counted by channel.</summary>
    internal int FlatCells => checked(Cells * Math.Max(1, Channels));

    /// <summary>No interaction is left out.</summary>
    internal bool CountsAll => !CellOf.Contains(-1);

    internal CellKey KeyOf(int flat) => Channels == 0 ? new(flat, -1) : new(flat / Channels, flat % Channels);

    /// <summary>Refuses columns with codes that this map does not know, before a kernel meets them.</summary>
    internal void MustCover(JourneyColumns columns)
    {
        if ((long)columns.TouchpointCount * Stride > CellOf.Length)
            throw new ArgumentException($"The columns have touchpoint codes up to {columns.TouchpointCount - 1}; the cell map covers {CellOf.Length / Stride} touchpoints. Make it from the same dictionary.");
        if (Channels != 0 && columns.ChannelCount > Channels)
            throw new ArgumentException($"The columns have channel codes up to {columns.ChannelCount - 1}; the cell map covers {Channels} channels. Make it from the same dictionary.");
        if (Phases != 0 && (uint)Model >= (uint)columns.Phases.Count)
            throw new ArgumentException($"The cell map asks for phase model {Model}; the columns have {columns.Phases.Count}.");
        foreach (var cell in CellOf)
        {
            if (cell >= Cells)
                throw new ArgumentException($"The cell map names cell {cell}; it has {Cells}.");
        }
    }
}
