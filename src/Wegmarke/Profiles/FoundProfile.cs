namespace Wegmarke.Profiles;

/// <summary>A profile that was looked for.</summary>
/// <param name="Identifiers">Those that say most who it is first.</param>
/// <param name="Name">Of the person or company, as sources say it last; null when nobody does.</param>
public sealed record FoundProfile(IReadOnlyList<ProfileIdentifier> Identifiers, string? Name);
