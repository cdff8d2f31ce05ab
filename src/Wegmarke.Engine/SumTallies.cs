using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Interactions, conversions, money and scores of each cell, of profiles counted by nobody else: what <see cref="CellTallies"/> say without
/// customers and waits, at a fraction of the cost. One thread.</summary>
sealed class SumTallies
{
    const int UnlinkedBlock = 4096;

    readonly CellMap _map;
    readonly Side _linked;
    readonly Side _unlinked;

    SumTallies(CellMap map) => (_map, _linked, _unlinked) = (map, new(map.FlatCells), new(map.FlatCells));

    /// <summary>One pass over the positions of the slice, and one over what brings money; allocates the tallies of the cells.</summary>
    public static SumTallies Of(StepSource source, CellMap map)
    {
        map.MustCover(source.Columns);
        var (tallies, cells) = (new SumTallies(map), new KeptBlock(source, map));
        var slice = source.Slice;
        var offsets = source.Columns.Offsets.Span;
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
            tallies._linked.Add(source.Columns, offsets[profile], cells.Read(offsets[profile], offsets[end]));
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at += UnlinkedBlock)
            tallies._unlinked.Add(source.Columns, at, cells.Read(at, Math.Min(at + UnlinkedBlock, slice.EndUnlinked)));
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static SumTallies Merge(SumTallies left, SumTallies right)
    {
        left._linked.AddAll(right._linked);
        left._unlinked.AddAll(right._unlinked);
        return left;
    }

    /// <summary>Cells with an interaction, in order.</summary>
    public IReadOnlyList<CellSum> Result() =>
    [
        .. Enumerable.Range(0, _map.FlatCells).Where(cell => _linked.Interactions(cell) + _unlinked.Interactions(cell) > 0)
            .Select(cell => new CellSum(_map.KeyOf(cell), _linked.Totals(cell), _unlinked.Totals(cell))),
    ];

    sealed class Side(int cells)
    {
        const int Rows = 4;

        readonly CellSums _sums = new(cells);

        /// <summary>One place before the cells, for what is not counted; several rows, so that a count need not wait for the one just written.</summary>
        readonly long[] _interactions = new long[Rows * (cells + 1)];

        public long Interactions(int cell)
        {
            var sum = 0L;
            for (var row = 0; row < Rows; row++)
                sum += _interactions[row * (cells + 1) + cell + 1];
            return sum;
        }

        public CellTotals Totals(int cell) => _sums.Totals(cell, Interactions(cell));

        public void Add(JourneyColumns columns, int from, ReadOnlySpan<int> cells)
        {
            Count(cells);
            _sums.Add(columns, from, cells);
        }

        public void AddAll(Side other)
        {
            for (var cell = 0; cell < _interactions.Length; cell++)
                _interactions[cell] += other._interactions[cell];
            _sums.AddAll(other._sums);
        }

        [MethodImpl(Compiled.AtOnce)]
        void Count(ReadOnlySpan<int> cells)
        {
            var (interactions, row, at) = (_interactions, _interactions.Length / Rows, 0);
            for (; at + Rows <= cells.Length; at += Rows)
            {
                interactions[cells[at] + 1]++;
                interactions[row + cells[at + 1] + 1]++;
                interactions[2 * row + cells[at + 2] + 1]++;
                interactions[3 * row + cells[at + 3] + 1]++;
            }
            for (; at < cells.Length; at++)
                interactions[cells[at] + 1]++;
        }
    }
}
