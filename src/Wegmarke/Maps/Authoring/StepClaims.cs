using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Authoring;

/// <summary>Which contacts count at which step: by step the slots touchpoint × stride + phase that it claims. Several steps may claim the same.</summary>
sealed record StepClaims(PhaseMaps Maps, IReadOnlyList<DocumentStep> Steps, IReadOnlyList<IReadOnlyList<int>> Slots)
{
    public static StepClaims Of(PhaseMaps maps, IReadOnlyList<DocumentStep> steps)
    {
        var codes = maps.Data.Touchpoints.Index().ToDictionary(touchpoint => touchpoint.Item, touchpoint => touchpoint.Index);
        var phases = maps.Data.Models[maps.Model].Phases.Index().ToDictionary(phase => phase.Item.Key, phase => phase.Index);
        var parted = steps.SelectMany(step => step.Touchpoints.Select(key => (Key: key, step.Phase))).Distinct()
            .CountBy(binding => binding.Key).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return new(maps, steps, [.. steps.Select(step => step.Touchpoints.Where(codes.ContainsKey)
            .SelectMany(key => Of(codes[key], parted.Contains(key) && phases.TryGetValue(step.Phase, out var phase) ? phase : null)).ToArray())]);

        IEnumerable<int> Of(int code, int? phase) => phase is { } only ? [code * maps.Stride + only] : Enumerable.Range(code * maps.Stride, maps.Stride);
    }

    /// <summary>The steps in as few groups as it takes for no two of a group to claim the same.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Layers()
    {
        var layers = new List<(List<int> Steps, HashSet<int> Taken)>();
        for (var step = 0; step < Steps.Count; step++)
        {
            var layer = layers.FirstOrDefault(layer => !layer.Taken.Overlaps(Slots[step]));
            if (layer.Steps is null)
                layers.Add(layer = ([], []));
            layer.Steps.Add(step);
            layer.Taken.UnionWith(Slots[step]);
        }
        return [.. layers.Select(layer => layer.Steps)];
    }

    /// <summary>The contacts of these steps; what several claim is the last one's.</summary>
    public CellMap Map(IReadOnlyList<int> steps)
    {
        var cells = new int[Maps.Data.Touchpoints.Count * Maps.Stride];
        Array.Fill(cells, -1);
        foreach (var step in steps)
        {
            foreach (var slot in Slots[step])
                cells[slot] = step;
        }
        return new(Maps.Model, Maps.Phases, cells, Math.Max(1, Steps.Count));
    }

    /// <summary>Distinct customers by step and touchpoint.</summary>
    public IReadOnlyDictionary<(int Step, string Touchpoint), long> Customers()
    {
        var touchpoints = Maps.Data.Touchpoints;
        var whole = Counted(Enumerable.Range(0, touchpoints.Count * Maps.Stride).Select(slot => slot / Maps.Stride), touchpoints.Count);
        var parts = Counted(Enumerable.Range(0, touchpoints.Count * Maps.Stride), touchpoints.Count * Maps.Stride);
        return Steps.Index().SelectMany(step => Slots[step.Index].GroupBy(slot => slot / Maps.Stride).Select(slots => (
                Key: (step.Index, touchpoints[slots.Key]),
                Customers: slots.Count() == 1 ? parts.GetValueOrDefault(slots.First()) : whole.GetValueOrDefault(slots.Key))))
            .ToDictionary(one => one.Key, one => one.Customers);
    }

    Dictionary<int, long> Counted(IEnumerable<int> cellOf, int cells) =>
        Analyze.TouchpointCells(Maps.Data.Journeys, new CellMap(Maps.Model, Maps.Phases, [.. cellOf], Math.Max(1, cells))).Cells
            .ToDictionary(cell => cell.Cell.Cell, cell => cell.Customers);
}
