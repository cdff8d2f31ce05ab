using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Everything known of one customer: identifiers and how they were linked, and all interactions in order.</summary>
/// <param name="Timeline">What the customer permits to be analysed; empty while the processing is restricted.</param>
/// <param name="Consents">What the customer permits, and what was recorded of it.</param>
public sealed record ProfilePage(ProfileView Profile, IReadOnlyList<TimelineEntry> Timeline, ConsentView Consents)
{
    /// <summary>Those that the customer is in now, in their order.</summary>
    public IReadOnlyList<ProfileSegment> Segments { get; init; } = [];

    /// <summary>Null of a person.</summary>
    public AccountView? Account { get; init; }
}
