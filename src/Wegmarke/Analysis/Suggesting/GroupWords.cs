using System.Globalization;
using System.Text.Json.Nodes;
using Wegmarke.Catalogue;

namespace Wegmarke.Analysis.Suggesting;

/// <summary>Says of each group in what it differs, and writes it down as segment and persona.</summary>
sealed class GroupWords(FeatureTable table, IReadOnlyList<Feature> features, ConditionTree tree)
{
    const int MostCharacteristics = 6;
    const int MostChannels = 3;

    /// <summary>In standard deviations: a small effect by Cohen's rule is 0.2.</summary>
    const double LeastDifference = 0.25;

    readonly double[][] _standardised = [.. features.Select(feature => feature.Standardised())];

    public static string KeyOf(int number) => $"suggestion-{number}";

    /// <summary>The largest first. A group that no condition finds is left out.</summary>
    public IReadOnlyList<PersonaSuggestion> Suggestions()
    {
        var revenue = table.Customers.Sum(one => one.Revenue);
        var groups = tree.Found.Select((group, customer) => (group, customer)).GroupBy(one => one.group, one => one.customer).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToArray();
        return [.. groups.Select((group, at) => Suggestion(KeyOf(at + 1), group.Key, [.. group], revenue))];
    }

    PersonaSuggestion Suggestion(string key, int group, int[] customers, long revenue)
    {
        var traits = features.Select((feature, at) => (Feature: feature, Trait: Trait(feature, _standardised[at], customers)))
            .Where(one => Math.Abs(one.Trait.Difference) >= LeastDifference).OrderByDescending(one => Math.Abs(one.Trait.Difference)).ToArray();
        var more = traits.Where(one => one.Trait.Difference > 0).ToArray();
        var own = customers.Sum(customer => table.Customers[customer].Revenue);
        var said = traits.OrderByDescending(one => one.Trait.Difference > 0).Take(2).Select(one => Called(one.Feature, one.Trait)).ToArray();
        return new(key, said.Length == 0 ? new("Durchschnitt", "Average") : new(string.Join(", ", said.Select(label => label.De)), string.Join(", ", said.Select(label => label.En))),
            customers.Length, customers.Length / (double)table.Customers.Count, own, revenue == 0 ? null : own / (double)revenue,
            [.. traits.Take(MostCharacteristics).Select(one => one.Trait)], [.. more.Select(one => one.Feature.Channel).OfType<string>().Distinct().Take(MostChannels)], Condition(group));
    }

    /// <summary>A share says where; of anything else, how much is said.</summary>
    static LocalText Called(Feature feature, PersonaTrait trait) => feature.IsShare && trait.Difference > 0
        ? feature.Label
        : new($"{feature.Label.De} {Shown(feature, trait.Value)}", $"{feature.Label.En} {Shown(feature, trait.Value)}");

    JsonObject Condition(int group)
    {
        var leaves = tree.Conditions[group];
        JsonNode[] parts = leaves.Count switch
        {
            0 => [],
            1 => [leaves[0].DeepClone()],
            _ => [new JsonObject { ["any"] = new JsonArray([.. leaves.Select(leaf => leaf.DeepClone())]) }],
        };
        return new() { ["all"] = new JsonArray([table.Eligible, .. parts]) };
    }

    static PersonaTrait Trait(Feature feature, double[] standardised, int[] customers)
    {
        var mean = customers.Select(customer => feature.Values[customer]).Where(value => !double.IsNaN(value)).DefaultIfEmpty(feature.Mean).Average();
        var (own, all) = (Shown(feature, mean), Shown(feature, feature.Mean));
        return new(new($"{feature.Label.De} {own} (alle: {all})", $"{feature.Label.En} {own} (all: {all})"), mean, feature.Mean, customers.Average(customer => standardised[customer]));
    }

    static string Shown(Feature feature, double value) => feature.IsShare
        ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{(value < 10 ? Math.Round(value, 1) : Math.Round(value))}");

    public static JsonNode SegmentOf(PersonaSuggestion group) => new JsonObject
    {
        ["key"] = group.Key,
        ["name"] = Text(group.Name),
        ["reference"] = "last",
        ["condition"] = group.Condition.DeepClone(),
    };

    public static JsonObject PersonaOf(PersonaSuggestion group, int at) => new()
    {
        ["name"] = Text(group.Name),
        ["characteristics"] = new JsonArray([.. group.Characteristics.Select(trait => Text(trait.Text))]),
        ["channels"] = new JsonArray([.. group.Channels.Where(channel => !channel.StartsWith("unmapped:", StringComparison.Ordinal)).Select(channel => (JsonNode)channel)]),
        ["segment"] = group.Key,
        ["order"] = at + 1,
        ["portrait"] = at + 1,
    };

    static JsonObject Text(LocalText text) => new() { ["de"] = text.De, ["en"] = text.En };
}
