using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Analysing;

/// <summary>A square of counts and summed gaps, with one row and column more for what lies outside of units. One thread.</summary>
sealed class MoveTable(int cells)
{
    readonly int _stride = cells + 1;
    readonly Sum[] _sums = new Sum[(cells + 1) * (cells + 1)];

    /// <summary>Side by side, so that a move touches one line of the cache.</summary>
    [StructLayout(LayoutKind.Sequential)]
    struct Sum
    {
        public long Count;
        public long Gap;
    }

    /// <summary>What a question keeps of units that lie side by side.</summary>
    public void CountRuns(StepSource source, CellMap map, bool perJourney)
    {
        var runs = new UnitRuns(source, map, perJourney);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            runs.Read(profile, end);
            if (runs.Count > 0)
                CountRun(runs.Cells, runs.ReadTimes(), runs.Borders);
        }
    }

    /// <summary>What a question keeps, in any unit.</summary>
    public void CountUnits(StepSource source, CellMap map, UnitCut cut)
    {
        var steps = new UnitSteps(source with { Split = null }, map, cut);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            steps.Read(profile, end);
            CountUnits(steps.Units, steps.Cells, steps.Times);
        }
    }

    public void Add(MoveTable other)
    {
        for (var at = 0; at < _sums.Length; at++)
        {
            _sums[at].Count += other._sums[at].Count;
            _sums[at].Gap += other._sums[at].Gap;
        }
    }

    public MoveSums Result() => new(cells, Array.ConvertAll(_sums, sum => sum.Count), Array.ConvertAll(_sums, sum => sum.Gap));

    /// <summary>Counts each neighbour without a look at borders, and takes back those that stand across one: there are fewer of them, and no branch
    /// is guessed wrongly.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void CountRun(ReadOnlySpan<int> cells, ReadOnlySpan<long> times, ReadOnlySpan<int> borders)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        var (row, since) = (cells[0] * stride, times[0]);
        for (var i = 1; i < cells.Length; i++)
        {
            var (cell, time) = (cells[i], times[i]);
            ref var sum = ref sums[row + cell];
            sum.Count++;
            sum.Gap += time - since;
            (row, since) = (cell * stride, time);
        }
        foreach (var border in borders[1..^1])
        {
            ref var sum = ref sums[cells[border - 1] * stride + cells[border]];
            sum.Count--;
            sum.Gap -= times[border] - times[border - 1];
            sums[cells[border - 1] * stride + outside].Count++;
            sums[outside * stride + cells[border]].Count++;
        }
        sums[outside * stride + cells[0]].Count++;
        sums[cells[^1] * stride + outside].Count++;
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountUnits(ReadOnlySpan<int> units, ReadOnlySpan<int> read, ReadOnlySpan<long> times)
    {
        var (sums, stride, outside) = (_sums, _stride, _stride - 1);
        for (var i = 0; i < read.Length; i++)
        {
            if (i > 0 && units[i] == units[i - 1])
            {
                ref var sum = ref sums[read[i - 1] * stride + read[i]];
                sum.Count++;
                sum.Gap += times[i] - times[i - 1];
                continue;
            }
            if (i > 0)
                sums[read[i - 1] * stride + outside].Count++;
            sums[outside * stride + read[i]].Count++;
        }
        if (read.Length > 0)
            sums[read[^1] * stride + outside].Count++;
    }
}
