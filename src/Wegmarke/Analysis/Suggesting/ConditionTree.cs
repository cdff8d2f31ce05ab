using System.Text.Json.Nodes;

namespace Wegmarke.Analysis.Suggesting;

/// <summary>Writes groups down as conditions: a small decision tree (CART, Breiman et al. 1984) over limits that people can read.</summary>
sealed class ConditionTree(IReadOnlyList<Feature> features, IReadOnlyList<int> groups, int count)
{
    const int MostDepth = 4;
    const int Limits = 15;

    /// <summary>A leaf with fewer is no rule but an exception.</summary>
    readonly int _fewest = Math.Max(5, groups.Count / 50);

    readonly decimal[][] _limits = [.. features.Select(LimitsOf)];
    readonly int[] _found = new int[groups.Count];
    readonly List<JsonNode>[] _conditions = [.. Enumerable.Range(0, count).Select(_ => new List<JsonNode>())];

    /// <summary>Per customer the group that the conditions put it into.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <summary>Of each group the conditions of its leaves.</summary>
    public IReadOnlyList<IReadOnlyList<JsonNode>> Conditions => _conditions;

    public ConditionTree Grow()
    {
        Grow([.. Enumerable.Range(0, groups.Count)], [], depth: 0);
        return this;
    }

    void Grow(int[] customers, IReadOnlyList<JsonObject> path, int depth)
    {
        if (depth == MostDepth || Best(customers) is not var (feature, limit, gain) || gain <= 1e-9)
        {
            Leaf(customers, path);
            return;
        }
        var condition = features[feature].AtLeast(limit);
        Grow([.. customers.Where(customer => features[feature].Reaches(customer, limit))], [.. path, condition], depth + 1);
        Grow([.. customers.Where(customer => !features[feature].Reaches(customer, limit))], [.. path, new() { ["not"] = condition.DeepClone() }], depth + 1);
    }

    void Leaf(int[] customers, IReadOnlyList<JsonObject> path)
    {
        var tally = new int[count];
        foreach (var customer in customers)
            tally[groups[customer]]++;
        var group = Array.IndexOf(tally, tally.Max());
        foreach (var customer in customers)
            _found[customer] = group;
        if (path.Count > 0)
            _conditions[group].Add(path.Count == 1 ? path[0].DeepClone() : new JsonObject { ["all"] = new JsonArray([.. path.Select(one => one.DeepClone())]) });
    }

    (int Feature, decimal Limit, double Gain)? Best(int[] customers)
    {
        (int, decimal, double)? best = null;
        var before = customers.Length * Impurity(Tally(customers, _ => true), customers.Length);
        for (var feature = 0; feature < features.Count; feature++)
        {
            foreach (var limit in _limits[feature])
            {
                var above = Tally(customers, customer => features[feature].Reaches(customer, limit));
                var size = above.Sum();
                if (size < _fewest || customers.Length - size < _fewest)
                    continue;
                var below = Tally(customers, customer => !features[feature].Reaches(customer, limit));
                var gain = before - size * Impurity(above, size) - (customers.Length - size) * Impurity(below, customers.Length - size);
                if (best is not var (_, _, most) || gain > most + 1e-9)
                    best = (feature, limit, gain);
            }
        }
        return best;
    }

    int[] Tally(int[] customers, Func<int, bool> isCounted)
    {
        var tally = new int[count];
        foreach (var customer in customers)
            tally[groups[customer]] += isCounted(customer) ? 1 : 0;
        return tally;
    }

    /// <summary>Gini: how often two of them were of different groups.</summary>
    static double Impurity(int[] tally, int size) => size == 0 ? 0 : 1 - tally.Sum(part => (double)part / size * part / size);

    /// <summary>Values that part customers about evenly, rounded to what people would write.</summary>
    static decimal[] LimitsOf(Feature feature)
    {
        double[] known = [.. feature.Values.Where(value => !double.IsNaN(value)).Order()];
        return known.Length == 0 ? [] :
        [
            .. Enumerable.Range(1, Limits).Select(at => Math.Ceiling((decimal)known[(int)((long)known.Length * at / (Limits + 1))] / feature.Step) * feature.Step)
                .Where(limit => limit > 0).Distinct(),
        ];
    }
}
