namespace Wegmarke.Profiles;

/// <summary>A link that was not followed. <paramref name="Other"/> is outside of the profile.</summary>
public sealed record ProfileRefusal(ProfileIdentifier Own, ProfileIdentifier Other, RefusalReason Reason, string? LimitedKind, Decision? Decision);
