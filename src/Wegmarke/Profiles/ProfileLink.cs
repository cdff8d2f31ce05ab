namespace Wegmarke.Profiles;

/// <summary>Why two identifiers are one profile: a row carried both (its sequence), or a person decided it.</summary>
public sealed record ProfileLink(ProfileIdentifier A, ProfileIdentifier B, long? Sequence, Decision? Decision);
