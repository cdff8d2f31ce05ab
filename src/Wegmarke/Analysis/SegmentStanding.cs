using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Who is in which segment at one moment. Immutable; any thread.</summary>
/// <param name="Data">The journeys that were asked.</param>
/// <param name="Segments">As they are defined.</param>
/// <param name="Members">By key; nobody is in a segment that cannot be asked.</param>
/// <param name="Unasked">Why a segment cannot be asked, by key: it speaks of what nobody has yet.</param>
public sealed record SegmentStanding(
    TenantJourneys Data, Segments Segments, IReadOnlyDictionary<string, Bitmap> Members, IReadOnlyDictionary<string, string> Unasked)
{
    /// <summary>Who came and left since the standing before this one; none in the first.</summary>
    public IReadOnlyList<SegmentMove> Moves { get; init; } = [];

    /// <summary>How many customers were asked for it.</summary>
    public int Asked { get; init; }

    /// <summary>Milliseconds since 1970, UTC: until then it holds if nothing happens.</summary>
    public long Until { get; init; } = long.MaxValue;

    /// <summary>The segments of a customer, in their order.</summary>
    public IReadOnlyList<Segment> Of(int profile) =>
        [.. Segments.All.Where(segment => Members[segment.Key] is var members && profile < members.Length && members[profile])];
}
