using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>The best try of a unit of any length, in one pass: of all tries that have come to a step only the one begun last can still come further
/// than another, so one is kept per step. One thread.</summary>
sealed class TryScan(int steps, long longest)
{
    /// <summary>Where the try kept at a step did each step, and where it began; −1 = none has come there.</summary>
    readonly int[] _places = new int[steps * steps];
    readonly int[] _starts = new int[steps];

    /// <summary>Where the best try does each step.</summary>
    public int[] Best { get; } = new int[steps];

    /// <summary>How many steps the best try comes to.</summary>
    /// <param name="masks">Of each interaction the steps that it is, a bit each.</param>
    /// <param name="times">Of the interactions.</param>
    [MethodImpl(Compiled.AtOnce)]
    public int Of(ReadOnlySpan<ulong> masks, ReadOnlySpan<long> times)
    {
        var furthest = 0;
        _starts.AsSpan().Fill(-1);
        for (var at = 0; at < masks.Length; at++)
        {
            // From the last step to the first, so that an interaction serves one step of a try.
            for (var left = masks[at]; left != 0;)
            {
                var step = BitOperations.Log2(left);
                left ^= 1UL << step;
                if (!Reaches(step, at, times) || step < furthest)
                    continue;
                _places.AsSpan(step * steps, step + 1).CopyTo(Best);
                furthest = step + 1;
            }
        }
        return furthest;
    }

    /// <summary>Takes the try of the step before on to this one, unless it has been here already.</summary>
    bool Reaches(int step, int at, ReadOnlySpan<long> times)
    {
        var start = step == 0 ? at : _starts[step - 1];
        if (start <= _starts[step] || times[at] - times[start] > longest)
            return false;
        _starts[step] = start;
        var mine = _places.AsSpan(step * steps, steps);
        if (step > 0)
            _places.AsSpan((step - 1) * steps, step).CopyTo(mine);
        mine[step] = at;
        return true;
    }
}
