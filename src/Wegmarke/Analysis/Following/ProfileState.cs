using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Following;

/// <summary>What the readers of a profile know of it.</summary>
/// <param name="Sequence">Of the last row of the log that was looked at.</param>
/// <param name="Page">Its timeline holds only what came since the state before.</param>
/// <param name="Segments">Keys.</param>
sealed record ProfileState(long Sequence, ProfilePage Page, IReadOnlyList<Segment> Segments)
{
    /// <summary>What happened between this and the later one, in an order in which it makes sense.</summary>
    public IEnumerable<ServerEvent> Until(ProfileState later) =>
    [
        .. Linked(later), .. Parted(later), .. later.Page.Timeline.Select(entry => ServerEvent.Of("interaction", entry)),
        .. later.Page.Profile.Traits.Where(trait => trait.IsCurrent).Except(Page.Profile.Traits).Select(trait => ServerEvent.Of("trait", trait)),
        .. later.Page.Consents.Records.ExceptBy(Page.Consents.Records.Select(record => record.Number), record => record.Number).Select(record => ServerEvent.Of("consent", record)),
        .. Permitted(later), .. Moved(later),
    ];

    /// <summary>Identifiers that are this customer's now, and why.</summary>
    IEnumerable<ServerEvent> Linked(ProfileState later)
    {
        var known = Nodes();
        var gained = later.Page.Profile.Identifiers.Where(identifier => !known.Contains(identifier.Node)).ToArray();
        if (gained.Length == 0)
            return [];
        var nodes = gained.Select(identifier => identifier.Node).ToHashSet();
        var links = later.Page.Profile.Links.Where(link => nodes.Contains(link.A.Node) || nodes.Contains(link.B.Node)).ToArray();
        return [ServerEvent.Of("linked", new { identifiers = gained, links })];
    }

    IEnumerable<ServerEvent> Parted(ProfileState later)
    {
        var left = later.Nodes();
        var lost = Page.Profile.Identifiers.Where(identifier => !left.Contains(identifier.Node)).ToArray();
        return lost.Length == 0 ? [] : [ServerEvent.Of("parted", new { identifiers = lost })];
    }

    IEnumerable<ServerEvent> Permitted(ProfileState later)
    {
        var (was, isNow) = (Page.Consents, later.Page.Consents);
        return (was.Restricted, was.ObjectsToMarketing) == (isNow.Restricted, isNow.ObjectsToMarketing) ? []
            : [ServerEvent.Of("permission", new { isNow.Restricted, isNow.ObjectsToMarketing })];
    }

    IEnumerable<ServerEvent> Moved(ProfileState later)
    {
        var (was, isNow) = (Segments.ToDictionary(segment => segment.Key), later.Segments.ToDictionary(segment => segment.Key));
        return was.Keys.Union(isNow.Keys).Where(key => was.ContainsKey(key) != isNow.ContainsKey(key)).Order(StringComparer.Ordinal)
            .Select(key => ServerEvent.Of("segment", new { key, name = (isNow.GetValueOrDefault(key) ?? was[key]).Name, entered = isNow.ContainsKey(key) }));
    }

    HashSet<int> Nodes() => [.. Page.Profile.Identifiers.Select(identifier => identifier.Node)];
}
