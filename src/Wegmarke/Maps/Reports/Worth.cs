using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>What customers who go on from a step spend later in the same journey, on average.</summary>
sealed class Worth
{
    readonly Dictionary<CellKey, double> _each;

    Worth(Dictionary<CellKey, double> each) => _each = each;

    public static Worth Of(PhaseMaps maps, CellMap map)
    {
        var converted = ConvertedCells.From(maps.Question.RunSlices(slice => ConvertedCells.Of(slice, map), ConvertedCells.Merge));
        var channels = Math.Max(1, map.Channels);
        return new(maps.Cells(map).Cells.Where(cell => cell.GoingOn > 0)
            .ToDictionary(cell => cell.Cell, cell => (double)converted.Later[cell.Cell.Cell * channels + Math.Max(0, cell.Cell.Channel)] / cell.GoingOn));
    }

    /// <summary>In minor units; 0 when nobody goes on.</summary>
    public double Each(CellKey cell) => _each.GetValueOrDefault(cell);
}
