using System.Runtime.CompilerServices;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Customers by how often they converted.</summary>
/// <param name="Customers">Profiles with at least one interaction.</param>
/// <param name="Once">Profiles with exactly one conversion.</param>
/// <param name="Repeatedly">Profiles with more than one.</param>
public sealed record Buyers(long Customers, long Once, long Repeatedly, long Conversions)
{
    /// <summary>One pass over the profiles of the slice.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public static Buyers Of(JourneySlice slice)
    {
        long customers = 0, once = 0, repeatedly = 0, conversions = 0;
        var offsets = slice.Columns.Offsets.Span;
        var converted = slice.Kept is { } kept ? slice.Columns.Conversions.And(kept) : slice.Columns.Conversions;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
            {
                var count = converted.Count(offsets[profile], offsets[profile + 1]);
                customers += (slice.Kept is null ? offsets[profile + 1] > offsets[profile] : Gather.AnySet(slice.Kept.Words, offsets[profile], offsets[profile + 1])) ? 1 : 0;
                once += count == 1 ? 1 : 0;
                repeatedly += count > 1 ? 1 : 0;
                conversions += count;
            }
        }
        return new(customers, once, repeatedly, conversions);
    }

    public static Buyers Merge(Buyers left, Buyers right) => new(
        left.Customers + right.Customers, left.Once + right.Once, left.Repeatedly + right.Repeatedly, left.Conversions + right.Conversions);
}
