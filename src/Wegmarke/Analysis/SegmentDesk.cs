using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Counts and names who is in a segment or stands for a persona. Any thread.</summary>
public sealed class SegmentDesk(DimensionStore dimensions, JourneyStore journeys)
{
    /// <exception cref="QuestionException">There is no such segment, or it speaks of something that is not there.</exception>
    public async Task<SegmentSize> Count(TenantJourneys data, string key, CancellationToken cancel)
    {
        var members = dimensions.Members(data);
        return Size(data, key, members, await members.OfSegment(key, cancel));
    }

    /// <exception cref="QuestionException">There is no such persona, or it speaks of something that is not there.</exception>
    public async Task<SegmentSize> CountPersona(TenantJourneys data, string key, CancellationToken cancel)
    {
        var members = dimensions.Members(data);
        return Size(data, key, members, await members.OfPersona(key, cancel));
    }

    /// <summary>How many there would be in a segment that is not stored.</summary>
    /// <exception cref="QuestionException">It speaks of something that is not there.</exception>
    public async Task<SegmentSize> Preview(TenantJourneys data, Segment unsaved, CancellationToken cancel)
    {
        var members = dimensions.Members(data);
        return Size(data, key: null, members, await members.Of(unsaved.Condition, unsaved.Reference, cancel));
    }

    /// <summary>The members with the most revenue, then the most contacts.</summary>
    /// <exception cref="QuestionException">There is no such segment, or it speaks of something that is not there.</exception>
    public async Task<IReadOnlyList<SegmentMember>> Members(TenantJourneys data, string key, int most, CancellationToken cancel)
    {
        var found = await dimensions.Members(data).OfSegment(key, cancel);
        var first = Enumerable.Range(0, found.Length).Where(profile => found[profile]).Select(profile => (Profile: profile, Figures: CustomerFigures.Of(data.Journeys, profile)))
            .OrderByDescending(one => one.Figures.Revenue).ThenByDescending(one => one.Figures.Contacts).ThenBy(one => one.Profile).Take(most).ToArray();
        var names = journeys.NamesOf(data, first.Select(one => one.Profile));
        return [.. first.Select(one => new SegmentMember(names[one.Profile], one.Figures.Contacts, one.Figures.LastContact, one.Figures.Revenue))];
    }

    static SegmentSize Size(TenantJourneys data, string? key, SegmentMembers members, Bitmap found)
    {
        var withContact = new Members(data.Journeys, Selection.All(data.Journeys), data.ProfileCount).Counting(1, long.MaxValue);
        return new(key, found.Count(), members.Everybody.Count(), found.And(withContact.Not()).Count());
    }
}
