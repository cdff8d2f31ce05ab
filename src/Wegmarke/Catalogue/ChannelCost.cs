namespace Wegmarke.Catalogue;

/// <summary>What a channel or a campaign cost, on one day or over several.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; the same for the costs of one day.</param>
/// <param name="Channel">As the source calls it; empty = not said.</param>
/// <param name="Campaign">As the source calls it; empty = of the channel as a whole.</param>
/// <param name="Amount">Minor units of <paramref name="Currency"/>.</param>
public sealed record ChannelCost(
    string Source, DateOnly From, DateOnly To, string Channel, string Campaign, long Amount, string Currency, long Impressions, long Clicks, DateTimeOffset AsOf);
