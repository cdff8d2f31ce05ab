using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>All interactions in order of (profile, time, ordinal, tie, sequence), then the unlinked ones in order of time, as flat columns. Immutable; any thread.</summary>
public sealed class JourneyColumns
{
    public required int ProfileCount { get; init; }

    /// <summary>Interactions, linked and unlinked, with the lines of a purchase counted once.</summary>
    public required int Count { get; init; }

    /// <summary>Interactions that belong to a profile; those from this position on are unlinked.</summary>
    public required int LinkedCount { get; init; }

    public int UnlinkedCount => Count - LinkedCount;

    /// <summary>Highest touchpoint code plus one.</summary>
    public required int TouchpointCount { get; init; }

    /// <summary>Highest channel code plus one.</summary>
    public required int ChannelCount { get; init; }

    /// <summary>First position of each profile, and after the last one <see cref="LinkedCount"/>.</summary>
    public required Column<int> Offsets { get; init; }

    public required Column<ushort> Touchpoints { get; init; }
    public required Column<byte> Channels { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required TimeColumn Times { get; init; }

    /// <summary>A column of phases for each model; 255 = none, as unlinked interactions have.</summary>
    public required IReadOnlyList<Column<byte>> Phases { get; init; }

    public required Bitmap Purchases { get; init; }
    public required Bitmap Refunds { get; init; }

    /// <summary>What ended a journey by <see cref="JourneyRules"/>; among the unlinked, what would have.</summary>
    public required Bitmap Conversions { get; init; }

    /// <summary>The first interaction of each journey, service journeys included.</summary>
    public required Bitmap JourneyStarts { get; init; }

    /// <summary>The first interaction of each service journey.</summary>
    public required Bitmap ServiceStarts { get; init; }

    /// <summary>Minor units; of a purchase the sum of its lines, of a refund negative.</summary>
    public required SparseColumn<long> Values { get; init; }

    public required SparseColumn<long> Costs { get; init; }

    /// <summary>An interaction may have several, such as a score and an emotion.</summary>
    public required SparseColumn<Score> Scores { get; init; }

    /// <summary>The log sequence of each interaction; cold.</summary>
    public required Column<long> Sequences { get; init; }

    /// <summary>The log sequences of a purchase's further lines; cold.</summary>
    public required SparseColumn<long> LineSequences { get; init; }

    /// <summary>Sorts, folds order lines and derives phases and journeys. The rows are used up: they are empty afterwards.</summary>
    /// <remarks>Time is linear in rows and profiles; works with all processors.</remarks>
    /// <param name="profiles">Number of profiles, also of those without interactions.</param>
    public static JourneyColumns Build(IReadOnlyList<InteractionRows> rows, int profiles, Derivation derivation)
    {
        if (rows.Count == 0)
            rows = [new InteractionRows()];
        var highest = rows.Max(source => source.HighestProfile);
        if (highest >= profiles)
            throw new ArgumentOutOfRangeException(nameof(profiles), $"A row belongs to profile {highest}; only {profiles} profiles are named.");
        if (rows.Sum(source => source.Count) > Array.MaxLength)
            throw new ArgumentException($"{rows.Sum(source => source.Count)} rows at once; columns hold {Array.MaxLength}. Split the tenant.", nameof(rows));
        return new ColumnBuild(rows, profiles, derivation).Run();
    }

    /// <summary>Positions of a profile's interactions; none if it is newer than these columns.</summary>
    public Range PositionsOf(int profile)
    {
        if (profile >= ProfileCount)
            return LinkedCount..LinkedCount;
        var offsets = Offsets.Span;
        return offsets[profile]..offsets[profile + 1];
    }

    /// <summary>Shares of about equal numbers of interactions.</summary>
    public IReadOnlyList<JourneySlice> Slices(int count)
    {
        var slices = new JourneySlice[count];
        var (profile, unlinked) = (0, LinkedCount);
        for (var i = 0; i < count; i++)
        {
            var endProfile = i == count - 1 ? ProfileCount : ProfileAt((int)((long)LinkedCount * (i + 1) / count));
            var endUnlinked = LinkedCount + (int)((long)UnlinkedCount * (i + 1) / count);
            slices[i] = new(this, profile, Math.Max(profile, endProfile), unlinked, endUnlinked);
            (profile, unlinked) = (Math.Max(profile, endProfile), endUnlinked);
        }
        return slices;
    }

    /// <summary>Whose interaction this is.</summary>
    internal int OwnerAt(int position)
    {
        var (low, high) = (0, ProfileCount - 1);
        var offsets = Offsets.Span;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high + 1) >> 1);
            if (offsets[middle] <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    int ProfileAt(int position)
    {
        var found = Offsets.Span[..ProfileCount].BinarySearch(position);
        return found >= 0 ? found : ~found;
    }
}
