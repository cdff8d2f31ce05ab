using System.Collections.Concurrent;
using Wegmarke.Catalogue.Matching;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>Decides touchpoint and channel of an interaction. Immutable but for a cache; safe from several threads.
/// Order: the tenant's rules · the shipped rules · an entry of the catalogue by key, name or synonym. The last two go by the touchpoint
/// that the source names, and by the event only where it names none.</summary>
public sealed class Classifier
{
    /// <summary>Beyond this many different names the answer is worked out each time, so that made-up names cannot fill the memory.</summary>
    const int MaxCachedNames = 20_000;

    readonly TenantCatalogue _catalogue;
    readonly RuleIndex _ownRules;
    readonly RuleIndex _shippedRules;
    readonly ConcurrentDictionary<NameKey, NameCase> _cases = new();

    internal Classifier(TenantCatalogue catalogue)
    {
        _catalogue = catalogue;
        _ownRules = new(catalogue.OwnClassificationRules);
        _shippedRules = new(catalogue.ShippedClassificationRules);
    }

    /// <summary>The answer where no property can change it, else null.</summary>
    public Classification? Fixed(string source, InteractionName name)
    {
        var known = CaseOf(source, name);
        return known.Rules.Length == 0 ? known.Otherwise : null;
    }

    /// <summary>Reads each property that the rules ask for at most once.</summary>
    public Classification Of(string source, InteractionName name, Func<string, string?> property) =>
        CaseOf(source, name).Decide(property);

    /// <summary>The catalogue's entries nearest to a name, best first; empty when nothing is near.</summary>
    public IReadOnlyList<Suggestion> Suggest(string name, int atMost = 3) => Likeness.Nearest(name, _catalogue.Touchpoints, atMost);

    NameCase CaseOf(string source, InteractionName name)
    {
        var key = new NameKey(source, name.Event, name.Touchpoint, name.Channel);
        if (_cases.TryGetValue(key, out var known))
            return known;
        var worked = WorkOut(source, name);
        if (_cases.Count < MaxCachedNames)
            _cases.TryAdd(key, worked);
        return worked;
    }

    /// <summary>The rules that properties still decide, in order, and the answer when none of them holds.</summary>
    NameCase WorkOut(string source, InteractionName name)
    {
        var word = name.Touchpoint.Length > 0 ? name.Touchpoint : name.Event;
        var givenChannel = GivenChannel(name.Channel);
        var open = new List<(ClassificationRule, Classification)>();

        var decided = FirstDecided(_ownRules.Find(source, [name.Event, name.Touchpoint], givenChannel), givenChannel, open)
            ?? FirstDecided(_shippedRules.Find(source, [word], givenChannel), givenChannel, open)
            ?? Named(word, givenChannel)
            ?? new(Touchpoint.UnmappedKey(word), givenChannel ?? Channel.OtherKey, Mapped: false);
        return NameCase.Of(open, decided);
    }

    Classification? FirstDecided(
        IEnumerable<ClassificationRule> rules, string? givenChannel, List<(ClassificationRule, Classification)> open)
    {
        foreach (var rule in rules)
        {
            var answer = new Classification(rule.Touchpoint, givenChannel ?? rule.Channel ?? UsualChannel(rule.Touchpoint), Mapped: true);
            if (rule.Properties.Count == 0)
                return answer;
            open.Add((rule, answer));
        }
        return null;
    }

    Classification? Named(string name, string? givenChannel) =>
        _catalogue.FindTouchpoint(name) is { } touchpoint
            ? new(touchpoint.Key, givenChannel ?? touchpoint.ChannelKey, Mapped: true)
            : null;

    /// <summary>A channel the catalogue does not know keeps its own name, as a touchpoint does.</summary>
    string? GivenChannel(string said) =>
        said.Length == 0 ? null : _catalogue.FindChannel(said)?.Key ?? Channel.UnmappedKey(said);

    string UsualChannel(string touchpoint) => _catalogue.TouchpointOf(touchpoint).ChannelKey;
}
