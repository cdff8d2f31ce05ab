using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Some profiles with columns of their own, in which the first of them is profile 0: what is asked of them alone costs nothing for the
/// others. Immutable; any thread.</summary>
/// <remarks>Copies their interactions, each by itself; nothing is derived anew, so every answer is the one of the whole.</remarks>
public sealed class ProfilePart
{
    readonly Overlay _whole;
    readonly GroupOrder _order;

    ProfilePart(Overlay whole, GroupOrder order)
    {
        (_whole, _order) = (whole, order);
        Journeys = Overlay.Over(GroupSplice.Of(whole, order));
    }

    public Overlay Journeys { get; }

    /// <param name="whole">The journeys of all profiles.</param>
    /// <param name="profiles">Each once; also those without interactions.</param>
    public static ProfilePart Of(Overlay whole, IReadOnlyList<int> profiles) => new(whole, GroupOrder.Apart(whole, profiles));

    /// <summary>The dimension also for these columns.</summary>
    /// <param name="dimension">One of the whole.</param>
    public Dimension Join(Dimension dimension) => dimension.With(Journeys.Base, GroupSplice.Join(_whole, _order, dimension));
}
