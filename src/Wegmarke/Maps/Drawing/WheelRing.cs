using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>A ring of the wheel, from its inner to its outer edge.</summary>
sealed record WheelRing(ChannelOwnership Ownership, double Inner, double Outer)
{
    public double Thickness => Outer - Inner;
}
