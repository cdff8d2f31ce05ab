namespace Wegmarke.Analysis;

/// <summary>A channel with its distinct customers.</summary>
/// <param name="Interactions">Of customers.</param>
/// <param name="Unlinked">Of nobody known.</param>
public sealed record ChannelUse(string Channel, bool IsOnline, long Customers, long Interactions, long Unlinked);
