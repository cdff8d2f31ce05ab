using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>A person that acted for an account, as first seen in the row of this sequence.</summary>
public sealed record ProfileMembership(ProfileId Profile, ProfileIdentifier Member, ProfileIdentifier Account, long Sequence);
