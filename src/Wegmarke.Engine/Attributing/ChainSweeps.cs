using System.Runtime.CompilerServices;
using Wegmarke.Engine.Building;

namespace Wegmarke.Engine.Attributing;

/// <summary>Solves large sparse chains by sweeps (Gauss–Seidel) within the parts that paths can return to, those nearest to the end first.
/// Immutable; any thread.</summary>
/// <remarks>Chances are approached from below, that of a conversion and that of none: what is missing to 1 bounds the error. A part that nobody
/// returns to needs one sweep.</remarks>
sealed class ChainSweeps
{
    /// <summary>Neither can be told apart from rounding.</summary>
    const double Gap = 1e-13;
    const double Change = 1e-15;

    readonly AbsorbingChain _chain;
    readonly int[] _offsets;
    readonly int[] _to;
    readonly double[] _weights;
    readonly double[] _totals;
    readonly StronglyConnected _parts;

    public ChainSweeps(AbsorbingChain chain)
    {
        _chain = chain;
        (_offsets, _to, _weights) = ByState(chain);
        _totals = [.. Enumerable.Range(0, chain.States).Select(Total)];
        _parts = StronglyConnected.Of(_offsets, _to);
    }

    public ChainOutcomes Outcomes(int kinds, CancellationToken cancel)
    {
        var whole = Solve(-1, cancel);
        var without = new Credit[kinds];
        Array.Fill(without, whole);
        int[] occurring = [.. _chain.Kinds.SelectMany(kind => kind).Distinct()];
        Lanes.Run(occurring.Length, item => without[occurring[item]] = Solve(occurring[item], cancel));
        return new(whole, without);
    }

    /// <param name="removed">The kind whose states lead to none; −1 = no kind.</param>
    /// <param name="cancel">Asked for with every sweep.</param>
    Credit Solve(int removed, CancellationToken cancel)
    {
        var found = new Sweep(new double[_chain.States], new double[_chain.States], new double[_chain.States]);
        var isRemoved = new bool[_chain.States];
        for (var state = 0; state < _chain.States; state++)
            isRemoved[state] = removed >= 0 && Array.IndexOf(_chain.Kinds[state], removed) >= 0;
        for (var part = 0; part < _parts.Count; part++)
        {
            var states = _parts[part];
            do
                cancel.ThrowIfCancellationRequested();
            while (Run(states, isRemoved, found) && states.Length > 1);
        }
        var (total, outcome) = (0.0, default(Credit));
        for (var state = 0; state < _chain.States; state++)
        {
            total += _chain.Starts[state];
            outcome += new Credit(_chain.Starts[state] * found.Converted[state], _chain.Starts[state] * found.Value[state]);
        }
        return total > 0 ? new(outcome.Conversions / total, outcome.Value / total) : default;
    }

    readonly record struct Sweep(double[] Converted, double[] Lost, double[] Value);

    /// <summary>One sweep; true when another one would change something that matters.</summary>
    [MethodImpl(Compiled.AtOnce)]
    bool Run(ReadOnlySpan<int> states, bool[] isRemoved, Sweep found)
    {
        var (gap, change, isMoving) = (0.0, 0.0, false);
        foreach (var state in states)
        {
            if (isRemoved[state] || _totals[state] == 0)
            {
                found.Lost[state] = 1;
                continue;
            }
            var (converted, lost, value) = (_chain.Converted[state], _chain.Lost[state], _chain.Value[state]);
            for (var edge = _offsets[state]; edge < _offsets[state + 1]; edge++)
            {
                if (_to[edge] is var to && to == state)
                    continue;
                converted += _weights[edge] * found.Converted[to];
                lost += _weights[edge] * found.Lost[to];
                value += _weights[edge] * found.Value[to];
            }
            (converted, lost, value) = (converted / _totals[state], lost / _totals[state], value / _totals[state]);
            gap = Math.Max(gap, 1 - converted - lost);
            change = Math.Max(change, Math.Max(Relative(converted, found.Converted[state]), Relative(value, found.Value[state])));
            isMoving |= converted != found.Converted[state] || lost != found.Lost[state] || value != found.Value[state];
            (found.Converted[state], found.Lost[state], found.Value[state]) = (converted, lost, value);
        }
        return isMoving && (gap > Gap || change > Change);
    }

    static double Relative(double next, double before) => next == before ? 0 : Math.Abs((next - before) / next);

    /// <summary>Without staying: whoever stays leaves later.</summary>
    double Total(int state)
    {
        var total = _chain.Converted[state] + _chain.Lost[state];
        for (var edge = _offsets[state]; edge < _offsets[state + 1]; edge++)
            total += _to[edge] == state ? 0 : _weights[edge];
        return total;
    }

    static (int[] Offsets, int[] To, double[] Weights) ByState(AbsorbingChain chain)
    {
        var offsets = new int[chain.States + 1];
        foreach (var from in chain.From)
            offsets[from + 1]++;
        for (var state = 0; state < chain.States; state++)
            offsets[state + 1] += offsets[state];
        var (next, to, weights) = (offsets.ToArray(), new int[chain.To.Length], new double[chain.To.Length]);
        for (var edge = 0; edge < chain.From.Length; edge++)
        {
            var at = next[chain.From[edge]]++;
            (to[at], weights[at]) = (chain.To[edge], chain.Weights[edge]);
        }
        return (offsets, to, weights);
    }
}
