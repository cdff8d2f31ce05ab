using Wegmarke.Engine.Building;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Profiles that are asked together, such as the members of an account: their interactions in one order. Immutable; any thread.</summary>
/// <remarks>Only groups of several profiles with interactions are merged, into columns of their own in which a group is a profile; others stand
/// alone as they are. Costs a copy of the merged interactions. Journeys in the merged columns are those of the members and mean nothing there.</remarks>
public sealed class ProfileGroups
{
    readonly Overlay _journeys;
    readonly GroupOrder _order;

    ProfileGroups(Overlay journeys, GroupOrder order)
    {
        (_journeys, _order) = (journeys, order);
        Columns = GroupSplice.Of(journeys, order);
    }

    internal JourneyColumns Columns { get; }

    /// <param name="journeys">The journeys of all profiles.</param>
    /// <param name="groupOf">A number per profile, from 1; 0, or none at its end = alone.</param>
    /// <param name="ranks">What decides between interactions of different members at the same time, given their sequences: source ordinal and tie of each row.</param>
    public static ProfileGroups Of(Overlay journeys, ReadOnlySpan<int> groupOf, Func<IReadOnlyList<long>, IReadOnlyList<(long Ordinal, uint Tie)>> ranks) =>
        new(journeys, new GroupOrder(journeys, groupOf, ranks));

    /// <summary>The slice without the profiles that are in the merged columns.</summary>
    internal JourneySlice WithoutMembers(JourneySlice slice) =>
        slice with { Hidden = slice.Hidden is { } hidden ? hidden.Or(_order.Members) : _order.Members };

    /// <summary>Bits and parts for the merged columns.</summary>
    internal (Bitmap? Kept, DimensionSplit? Split) Merge(Selection selection, DimensionSplit? split) => (
        selection.IsAll ? null : GroupSplice.Join(_journeys, _order, columns => selection.In(columns)!), // not all, so there are bits
        split?.With(Join(split.Dimension)));

    /// <summary>The dimension also for the merged columns.</summary>
    internal Dimension Join(Dimension dimension) => dimension.With(Columns, GroupSplice.Join(_journeys, _order, dimension));

    /// <summary>The member whose interaction this is.</summary>
    internal int MemberAt(int position)
    {
        var place = _order.Places[position];
        return place >= 0 ? _journeys.Base.OwnerAt(place) : _journeys.Recent!.OwnerAt(~place); // such a place is in the recent ones
    }
}
