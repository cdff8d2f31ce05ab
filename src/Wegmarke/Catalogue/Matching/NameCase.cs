namespace Wegmarke.Catalogue.Matching;

/// <summary>What remains to be decided once source and names are known: rules over properties in order, else a fixed answer.</summary>
sealed record NameCase(string[] Properties, OpenRule[] Rules, Classification Otherwise)
{
    public static NameCase Of(IReadOnlyList<(ClassificationRule Rule, Classification Answer)> open, Classification otherwise)
    {
        var properties = open.SelectMany(one => one.Rule.Properties).Select(condition => condition.Property).Distinct().ToArray();
        var rules = open.Select(one => new OpenRule(
            one.Rule.Properties.Select(condition => new OpenCondition(Array.IndexOf(properties, condition.Property), condition)).ToArray(),
            one.Answer));
        return new(properties, rules.ToArray(), otherwise);
    }

    public Classification Decide(Func<string, string?> property)
    {
        var values = new PropertyReader(Properties, property);
        foreach (var rule in Rules)
        {
            if (rule.Holds(values))
                return rule.Answer;
        }
        return Otherwise;
    }
}
