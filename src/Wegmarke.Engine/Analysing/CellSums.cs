using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>Conversions, money and scores of each cell, of either the linked or the unlinked interactions. One thread.</summary>
sealed class CellSums(int cells)
{
    readonly MoneyTally[] _money = new MoneyTally[cells];
    readonly ScoreTallies _scores = new(cells);

    public ref MoneyTally this[int cell] => ref _money[cell];

    /// <summary>Counts what the interactions from this position on bring beside being there. Passes only over those that bring something.</summary>
    public void Add(JourneyColumns columns, int from, ReadOnlySpan<int> cells)
    {
        AddConversions(columns.Conversions.Words, from, cells);
        AddRefunds(columns.Refunds.Words, from, cells);
        AddValues(columns, from, cells);
        AddCosts(columns.Costs, from, cells);
        AddScores(columns.Scores, from, cells);
    }

    public void AddAll(CellSums other)
    {
        for (var cell = 0; cell < _money.Length; cell++)
            _money[cell].Add(other._money[cell]);
        _scores.AddAll(other._scores);
    }

    /// <exception cref="OverflowException">A sum of money does not fit into 64 bits.</exception>
    public CellTotals Totals(int cell, long interactions)
    {
        ref readonly var money = ref _money[cell];
        var totals = checked(new CellTotals(interactions, money.Conversions, (long)money.Revenue, money.Refunds, (long)money.Refunded, (long)money.Cost));
        return _scores.In(totals, cell);
    }

    [MethodImpl(Compiled.AtOnce)]
    void AddConversions(ReadOnlySpan<ulong> words, int from, ReadOnlySpan<int> cells)
    {
        for (var at = from; NextSet(words, ref at, from + cells.Length); at++)
        {
            if (cells[at - from] is >= 0 and var cell)
                _money[cell].Conversions++;
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void AddRefunds(ReadOnlySpan<ulong> words, int from, ReadOnlySpan<int> cells)
    {
        for (var at = from; NextSet(words, ref at, from + cells.Length); at++)
        {
            if (cells[at - from] is >= 0 and var cell)
                _money[cell].Refunds++;
        }
    }

    /// <summary>Moves on to the first set bit at or after a position; false if there is none before the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool NextSet(ReadOnlySpan<ulong> words, ref int at, int end)
    {
        while (at < end)
        {
            var left = words[at >> 6] >> at;
            if (left != 0)
            {
                at += BitOperations.TrailingZeroCount(left);
                return at < end;
            }
            at = (at | 63) + 1;
        }
        return false;
    }

    [MethodImpl(Compiled.AtOnce)]
    void AddValues(JourneyColumns columns, int from, ReadOnlySpan<int> cells)
    {
        var positions = columns.Values.Positions;
        var values = columns.Values.Values;
        for (var i = columns.Values.FirstAt(from); i < positions.Length && positions[i] < from + cells.Length; i++)
        {
            if (cells[positions[i] - from] is not (>= 0 and var cell))
                continue;
            var isRefund = columns.Refunds[positions[i]];
            if (isRefund)
                _money[cell].Refunded += values[i];
            if (isRefund || columns.Purchases[positions[i]])
                _money[cell].Revenue += values[i];
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void AddCosts(SparseColumn<long> costs, int from, ReadOnlySpan<int> cells)
    {
        var positions = costs.Positions;
        var values = costs.Values;
        for (var i = costs.FirstAt(from); i < positions.Length && positions[i] < from + cells.Length; i++)
        {
            if (cells[positions[i] - from] is >= 0 and var cell)
                _money[cell].Cost += values[i];
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void AddScores(SparseColumn<Score> scores, int from, ReadOnlySpan<int> cells)
    {
        var positions = scores.Positions;
        var values = scores.Values;
        for (var i = scores.FirstAt(from); i < positions.Length && positions[i] < from + cells.Length; i++)
        {
            if (cells[positions[i] - from] is >= 0 and var cell)
                _scores.Add(cell, values[i]);
        }
    }
}
