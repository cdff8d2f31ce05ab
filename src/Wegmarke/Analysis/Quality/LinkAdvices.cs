using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Quality;

/// <summary>What would link better, the most interactions first.</summary>
static class LinkAdvices
{
    /// <summary>Below this share a source is as well linked as life allows.</summary>
    const double WorthSaying = 0.05;

    public static IReadOnlyList<LinkAdvice> Of(IReadOnlyList<SourceQuality> sources, IdentifierRules rules, IReadOnlySet<(byte A, byte B)> together) =>
    [
        .. sources.SelectMany(PerSource)
            .Concat(NeverMeeting(sources, rules, together))
            .OrderByDescending(advice => advice.Interactions).ThenBy(advice => advice.Kind).ThenBy(advice => advice.Sources[0], StringComparer.Ordinal),
    ];

    static IEnumerable<LinkAdvice> PerSource(SourceQuality source)
    {
        var nobody = source.Interactions - source.Linked;
        var devices = source.Linked - source.OfKnownPersons;
        if (nobody >= WorthSaying * source.Interactions && nobody > 0)
            yield return Advice(LinkAdviceKind.BringAnIdentifier, source, nobody);
        if (devices >= WorthSaying * source.Interactions && devices > 0)
            yield return Advice(LinkAdviceKind.NameTheOwnerOfTheDevice, source, devices);
        if (source.Imports.UnusableIdentifiers > 0)
            yield return Advice(LinkAdviceKind.MendValues, source, source.Imports.UnusableIdentifiers);
    }

    static LinkAdvice Advice(LinkAdviceKind kind, SourceQuality source, long interactions) =>
        new(kind, [source.Source], [], interactions, (double)interactions / Math.Max(1, source.Interactions));

    /// <summary>Groups of kinds of persons' identifiers that nothing holds together: each smaller one could be joined to the largest.</summary>
    static IEnumerable<LinkAdvice> NeverMeeting(IReadOnlyList<SourceQuality> sources, IdentifierRules rules, IReadOnlySet<(byte A, byte B)> together)
    {
        var used = sources.SelectMany(source => source.Identifiers).GroupBy(use => use.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(use => use.Interactions));
        var kinds = rules.Kinds.Where(kind => kind.Scope == IdentifierScope.Person && used.ContainsKey(kind.Key)).ToArray();
        var groups = Groups(kinds, together).OrderByDescending(group => group.Max(kind => used[kind.Key])).ToArray();
        foreach (var group in groups.Skip(1))
        {
            var concerned = sources.Where(source => source.Identifiers.Any(use => group.Any(kind => kind.Key == use.Kind))).ToArray();
            var interactions = group.Sum(kind => used[kind.Key]);
            yield return new(LinkAdviceKind.JoinKindsThatNeverMeet, [.. concerned.Select(source => source.Source)],
                [Keys(group), Keys(groups[0])], interactions, (double)interactions / Math.Max(1, concerned.Sum(source => source.Interactions)));
        }
    }

    static string[] Keys(IEnumerable<IdentifierKind> group) => [.. group.Select(kind => kind.Key)];

    static List<List<IdentifierKind>> Groups(IdentifierKind[] kinds, IReadOnlySet<(byte A, byte B)> together)
    {
        var groups = new List<List<IdentifierKind>>();
        foreach (var kind in kinds)
        {
            var meeting = groups.Where(group => group.Any(other => together.Contains((kind.Code, other.Code)) || together.Contains((other.Code, kind.Code)))).ToArray();
            groups.RemoveAll(group => meeting.Contains(group));
            groups.Add([kind, .. meeting.SelectMany(group => group)]);
        }
        return groups;
    }
}
