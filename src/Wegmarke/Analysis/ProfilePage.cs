using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Everything known of one customer: identifiers and how they were linked, and all interactions in order.</summary>
public sealed record ProfilePage(ProfileView Profile, IReadOnlyList<TimelineEntry> Timeline);
