using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Shows single customers whole. Any thread.</summary>
public sealed class ProfileDesk(DimensionStore dimensions, JourneyStore journeys)
{
    /// <summary>The customer that an identifier names; null when the tenant has no log.</summary>
    /// <param name="identifier">A value, or kind:value.</param>
    /// <param name="phaseModel">Key; null = the default.</param>
    /// <param name="cancel">Ends the wait for others and the reading of the log.</param>
    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public async Task<ProfilePageAnswer?> Find(string identifier, string? phaseModel, CancellationToken cancel)
    {
        var answer = await journeys.Find(identifier, phaseModel, cancel);
        return answer is ProfilePageAnswer.Found(var page) && await journeys.Current(cancel) is { } data
            ? new ProfilePageAnswer.Found(page with { Segments = await SegmentsOf(data, page.Profile.Id.Node, cancel) })
            : answer;
    }

    /// <summary>Asked of this one alone. A segment that speaks of what nobody has yet holds nobody.</summary>
    async Task<IReadOnlyList<ProfileSegment>> SegmentsOf(TenantJourneys data, int node, CancellationToken cancel)
    {
        if (node >= data.Ordinals.Count || data.Ordinals[node] < 0)
            return [];
        var members = dimensions.Members(data, [data.Ordinals[node]]);
        var found = new List<ProfileSegment>();
        foreach (var segment in members.Segments.All)
        {
            if (await IsIn(members, segment, cancel))
                found.Add(new(segment.Key, segment.Name));
        }
        return found;
    }

    static async Task<bool> IsIn(SegmentMembers members, Segment segment, CancellationToken cancel)
    {
        try
        {
            return (await members.Of(segment, cancel))[0];
        }
        catch (QuestionException)
        {
            return false;
        }
    }
}
