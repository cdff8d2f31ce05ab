using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Attributing;

/// <summary>Some states of a chain as a matrix of weights: a row for the start and for each state. The first columns are conversion, none and
/// value, then those of start and states. One thread.</summary>
sealed class ChainMatrix
{
    const int Converted = 0;
    const int Lost = 1;
    const int Value = 2;
    const int Ends = 3;

    readonly int[] _states;
    readonly double[] _weights;

    ChainMatrix(int[] states) => (_states, _weights) = (states, new double[(states.Length + 1) * (states.Length + 1 + Ends)]);

    int Width => _states.Length + 1 + Ends;

    public static ChainMatrix Of(AbsorbingChain chain)
    {
        var matrix = new ChainMatrix([.. Enumerable.Range(0, chain.States)]);
        for (var state = 0; state < chain.States; state++)
        {
            var row = matrix.Row(state + 1);
            (row[Converted], row[Lost], row[Value]) = (chain.Converted[state], chain.Lost[state], chain.Value[state]);
            matrix.Row(0)[Ends + state + 1] = chain.Starts[state];
        }
        for (var edge = 0; edge < chain.From.Length; edge++)
            matrix.Row(chain.From[edge] + 1)[Ends + chain.To[edge] + 1] += chain.Weights[edge];
        return matrix;
    }

    /// <summary>From the start, when every state that is left leads to none.</summary>
    public Credit Outcome()
    {
        var row = Row(0);
        var total = Sum(row[(Ends + 1)..]) + row[Converted] + row[Lost];
        return total > 0 ? new(row[Converted] / total, row[Value] / total) : default;
    }

    /// <summary>The same chain watched only in the states that are kept: paths through the others run straight to where they lead.</summary>
    /// <remarks>Elimination state by state as by Grassmann, Taksar and Heyman (1985): nothing is ever subtracted, so that small chances stay exact
    /// also where a chain hardly ever ends. A state without a way out ends in none.</remarks>
    public ChainMatrix Keeping(Func<int, bool> isKept)
    {
        int[] order = [.. Enumerable.Range(0, _states.Length).OrderBy(at => !isKept(_states[at]))];
        var reduced = Permuted(order);
        var kept = _states.Count(isKept);
        for (var last = _states.Length; last > kept; last--)
            reduced.Eliminate(last);
        return kept == _states.Length ? reduced : reduced.First(kept);
    }

    [MethodImpl(Compiled.AtOnce)]
    void Eliminate(int state)
    {
        var length = Ends + state;
        var leaving = Row(state)[..length];
        var total = Sum(leaving[Ends..]) + leaving[Converted] + leaving[Lost];
        for (var row = 0; row < state; row++)
        {
            var into = Row(row);
            var weight = into[length];
            if (weight == 0)
                continue;
            if (total > 0)
                AddMultiple(leaving, weight / total, into);
            else
                into[Lost] += weight;
        }
    }

    static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        return sum;
    }

    static void AddMultiple(ReadOnlySpan<double> weights, double factor, Span<double> into)
    {
        var at = 0;
        for (var factors = new Vector<double>(factor); at + Vector<double>.Count <= weights.Length; at += Vector<double>.Count)
            (new Vector<double>(weights[at..]) * factors + new Vector<double>(into[at..])).CopyTo(into[at..]);
        for (; at < weights.Length; at++)
            into[at] += weights[at] * factor;
    }

    ChainMatrix Permuted(int[] order)
    {
        var permuted = new ChainMatrix([.. order.Select(at => _states[at])]);
        for (var row = 0; row <= order.Length; row++)
        {
            var from = Row(row == 0 ? 0 : order[row - 1] + 1);
            var to = permuted.Row(row);
            from[..(Ends + 1)].CopyTo(to);
            for (var at = 0; at < order.Length; at++)
                to[Ends + 1 + at] = from[Ends + 1 + order[at]];
        }
        return permuted;
    }

    ChainMatrix First(int states)
    {
        var first = new ChainMatrix(_states[..states]);
        for (var row = 0; row <= states; row++)
            Row(row)[..first.Width].CopyTo(first.Row(row));
        return first;
    }

    Span<double> Row(int row) => _weights.AsSpan(row * Width, Width);
}
