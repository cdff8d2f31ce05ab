using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>A touchpoint on the wheel.</summary>
/// <param name="Ring">Whose channel it is.</param>
/// <param name="Phase">Key of its phase.</param>
/// <param name="Share">Of all customers of the map, 0–1.</param>
/// <param name="Feeling">Null when nobody said anything.</param>
public sealed record WheelDisc(
    string Touchpoint, string Name, string Icon, string Channel, ChannelOwnership Ring, string Phase, long Customers, double Share, MapEmotion? Feeling);
