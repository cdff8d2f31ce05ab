namespace Wegmarke.Catalogue.Matching;

/// <summary>Classification rules by the names they speak of, in their order.</summary>
sealed class RuleIndex
{
    readonly IReadOnlyList<ClassificationRule> _rules;
    readonly Dictionary<string, List<int>> _byName = [];
    readonly List<int> _forAnyName = [];

    public RuleIndex(IReadOnlyList<ClassificationRule> rules)
    {
        _rules = rules;
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Names.Count == 0)
                _forAnyName.Add(i);
            foreach (var name in rules[i].Names)
                At(Words.Compact(name)).Add(i);
        }
    }

    public IEnumerable<ClassificationRule> Find(string source, IEnumerable<string> names, string? givenChannel) =>
        names.SelectMany(Named).Concat(_forAnyName)
            .Distinct().Order()
            .Select(i => _rules[i])
            .Where(rule => rule.Sources.Count == 0 || rule.Sources.Contains(source, StringComparer.OrdinalIgnoreCase))
            .Where(rule => rule.GivenChannels.Count == 0 || (givenChannel is not null && rule.GivenChannels.Contains(givenChannel)));

    IEnumerable<int> Named(string name) =>
        name.Length > 0 && _byName.TryGetValue(Words.Compact(name), out var rules) ? rules : [];

    List<int> At(string name) =>
        _byName.TryGetValue(name, out var rules) ? rules : _byName[name] = [];
}
