using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>What stands behind one part of a split answer.</summary>
/// <param name="Customers">Profiles with a kept interaction in this part; they may be in several.</param>
public readonly record struct PartReach(long Customers, long Linked, long Unlinked)
{
    const int UnlinkedBlock = 4096;

    /// <summary>One pass over what is kept; allocates one entry per part.</summary>
    internal static PartReach[] Of(StepSource source, int parts)
    {
        var (reaches, latest) = (new PartReach[parts], new int[parts]);
        Each(source, (positions, cells, profile) =>
        {
            var ends = source.Columns.Offsets.Span;
            for (var i = 0; i < positions.Length; i++)
            {
                ref var reach = ref reaches[cells[i]];
                if (profile < 0)
                {
                    reach = reach with { Unlinked = reach.Unlinked + 1 };
                    continue;
                }
                while (positions[i] >= ends[profile + 1])
                    profile++;
                var isNew = latest[cells[i]] != profile + 1;
                latest[cells[i]] = profile + 1;
                reach = new(reach.Customers + (isNew ? 1 : 0), reach.Linked + 1, reach.Unlinked);
            }
        });
        return reaches;
    }

    /// <summary>Only how many interactions, linked or not, are in each part.</summary>
    internal static long[] CountsOf(StepSource source)
    {
        var counts = new long[source.Parts];
        Each(source, (_, cells, _) =>
        {
            foreach (var part in cells)
                counts[part]++;
        });
        return counts;
    }

    internal static PartReach[] Merge(PartReach[] left, PartReach[] right)
    {
        for (var part = 0; part < left.Length; part++)
            left[part] = new(left[part].Customers + right[part].Customers, left[part].Linked + right[part].Linked, left[part].Unlinked + right[part].Unlinked);
        return left;
    }

    internal static long[] Merge(long[] left, long[] right)
    {
        for (var part = 0; part < left.Length; part++)
            left[part] += right[part];
        return left;
    }

    delegate void Use(ReadOnlySpan<int> positions, ReadOnlySpan<int> parts, int firstProfile);

    static void Each(StepSource source, Use use)
    {
        var everything = new CellMap(0, 0, new int[source.Columns.TouchpointCount], source.Parts);
        var kept = new KeptCells(source, everything);
        var offsets = source.Columns.Offsets.Span;
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            kept.Read(offsets[profile], offsets[end]);
            use(kept.Positions, kept.Cells, profile);
        }
        for (var at = source.Slice.FirstUnlinked; at < source.Slice.EndUnlinked; at += UnlinkedBlock)
        {
            kept.Read(at, Math.Min(at + UnlinkedBlock, source.Slice.EndUnlinked));
            use(kept.Positions, kept.Cells, -1);
        }
    }
}
