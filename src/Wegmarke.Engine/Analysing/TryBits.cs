using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>The best try of a unit of at most 64 interactions, by bits: one word for each step says which of them are it.</summary>
static class TryBits
{
    /// <summary>How many steps the best try comes to, and where it does each. Tries of a unit are few; each costs as many operations as steps.</summary>
    /// <param name="steps">Of each step the interactions that are it.</param>
    /// <param name="times">Of the interactions.</param>
    /// <param name="longest">From the first step to the last.</param>
    /// <param name="best">Room for a place per step.</param>
    /// <param name="places">The same, overwritten.</param>
    [MethodImpl(Compiled.AtOnce)]
    public static int Of(ReadOnlySpan<ulong> steps, TimeValues times, long longest, Span<int> best, Span<int> places)
    {
        var furthest = 0;
        for (var starts = steps[0]; starts != 0; starts &= starts - 1)
        {
            places[0] = BitOperations.TrailingZeroCount(starts);
            var reached = Follow(steps, times, longest, places);
            if (reached > furthest || (reached == furthest && places[reached - 1] == best[reached - 1]))
                places[..reached].CopyTo(best);
            else if (longest == long.MaxValue || (reached == furthest && reached == steps.Length))
                break; // later starts are not earlier anywhere
            furthest = Math.Max(furthest, reached);
        }
        return furthest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Follow(ReadOnlySpan<ulong> steps, TimeValues times, long longest, Span<int> places)
    {
        var place = places[0];
        for (var step = 1; step < steps.Length; step++)
        {
            var later = steps[step] & (ulong.MaxValue << place << 1);
            if (later == 0)
                return step;
            place = BitOperations.TrailingZeroCount(later);
            if (longest != long.MaxValue && times[place] - times[places[0]] > longest)
                return step;
            places[step] = place;
        }
        return steps.Length;
    }
}
