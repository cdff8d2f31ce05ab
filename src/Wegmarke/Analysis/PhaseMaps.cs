using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Cell maps over the phases of a model. Interactions that have no phase in it are in none of their cells.</summary>
/// <param name="Question">What they are asked of.</param>
sealed record PhaseMaps(TenantJourneys Data, int Model, JourneyQuestion Question)
{
    /// <summary>The figures of each cell.</summary>
    public TouchpointCells Cells(CellMap map) => Question.Cells(map);

    public int Phases => Data.Models[Model].Phases.Count;

    /// <summary>Slots of a touchpoint in cells by touchpoint and phase.</summary>
    public int Stride => Phases + 1;

    public CellMap ByTouchpointAndPhase => Map((touchpoint, phase) => touchpoint * Stride + phase, Data.Touchpoints.Count * Stride);

    public CellMap ByTouchpoint => Map((touchpoint, _) => touchpoint, Data.Touchpoints.Count);

    public CellMap ByPhase => Map((_, phase) => phase, Phases);

    public CellMap AsOne => Map((_, _) => 0, 1);

    /// <summary>The keys of a cell by touchpoint and phase.</summary>
    public (string Touchpoint, string Phase) KeysOf(int cell) => (Data.Touchpoints[cell / Stride], Data.Models[Model].Phases[cell % Stride].Key);

    /// <summary>By touchpoint and phase, for these touchpoints only: cell = their place in the list × stride + phase.</summary>
    public CellMap For(IReadOnlyList<int> touchpoints)
    {
        var places = touchpoints.Index().ToDictionary(touchpoint => touchpoint.Item, touchpoint => touchpoint.Index);
        return Map((touchpoint, phase) => places.TryGetValue(touchpoint, out var place) ? place * Stride + phase : -1, touchpoints.Count * Stride);
    }

    public CellMap ByChannel(CellMap map) => map with { Channels = Math.Max(1, Data.Channels.Count) };

    CellMap Map(Func<int, int, int> cellOf, int cells)
    {
        var table = new int[Data.Touchpoints.Count * Stride];
        for (var at = 0; at < table.Length; at++)
            table[at] = at % Stride == Phases ? -1 : cellOf(at / Stride, at % Stride);
        return new(Model, Phases, table, Math.Max(1, cells));
    }
}
