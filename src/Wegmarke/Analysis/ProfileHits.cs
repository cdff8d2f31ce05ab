namespace Wegmarke.Analysis;

/// <summary>Customers that were found, whoever has exactly this identifier first, then those with the latest contact.</summary>
/// <param name="HasMore">There are others; a longer text finds them.</param>
public sealed record ProfileHits(IReadOnlyList<ProfileHit> Profiles, bool HasMore);
