namespace Wegmarke.Maps;

/// <summary>How one touchpoint is used in one phase.</summary>
/// <param name="Position">Mean relative position of its interactions within the journey, 0–1.</param>
/// <param name="GoingOn">Of its customers, those with a later interaction in the same journey, 0–1.</param>
public sealed record TouchpointUse(
    string Touchpoint, string Name, string Channel, string ChannelName, int Phase,
    long Customers, long Interactions, double Position, long Conversions, double GoingOn);
