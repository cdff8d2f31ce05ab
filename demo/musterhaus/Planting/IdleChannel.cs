using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>A channel that stands at the end of journeys which would have ended in a purchase anyway: good by last touch, worth nothing.</summary>
/// <param name="Share">Share of the online purchases before which it is visited.</param>
sealed record IdleChannel(string Channel, double Share)
{
    public string Channel { get; } = Check.OneOf(Channel, "idleChannel.channel", Entry.PaidKeys);

    public double Share { get; } = Check.Share(Share, "idleChannel.share");
}
