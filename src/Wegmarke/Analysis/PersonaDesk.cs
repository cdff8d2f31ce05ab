using System.Text.Json.Nodes;
using Wegmarke.Analysis.Suggesting;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Finds groups of customers who behave alike and writes them down as personas. The same data give the same groups. Any thread.</summary>
public sealed class PersonaDesk(DimensionStore dimensions)
{
    const int FewestGroups = 3;
    const int MostGroups = 6;
    const int MostFitted = 20_000;
    const int MostCompared = 1_500;

    static readonly string[] s_births = ["birthday", "birth_year"];

    /// <exception cref="QuestionException">There are too few customers to tell groups apart.</exception>
    public async Task<PersonaSuggestions> Suggest(TenantJourneys data, CancellationToken cancel)
    {
        var table = new FeatureTable(data, await dimensions.Of(data, DimensionName.Of("device"), cancel));
        if (table.Customers.Count < 10 * MostGroups)
            throw new QuestionException($"{table.Customers.Count} customers {(table.HasBuyers ? "have bought" : "have three contacts of their own")}; groups can be told apart from {10 * MostGroups} on.");
        Feature[] features = [.. table.Features(), .. await Ages(data, table, cancel)];
        var rows = Weighed(features, table.Customers.Count);
        var fitted = Spread(rows, MostFitted);
        var tried = Enumerable.Range(FewestGroups, MostGroups - FewestGroups + 1).Select(count => Try(fitted, count)).ToArray();
        var best = tried.MaxBy(one => one.Silhouette);
        int[] groups = [.. rows.Select(best.Found.Nearest)];
        var tree = new ConditionTree(features, groups, best.Found.Centers.Length).Grow();
        return new(table.Customers.Count, dimensions.Members(data).Everybody.Count(), best.Silhouette,
            groups.Zip(tree.Found, (one, other) => one == other).Count(isSame => isSame) / (double)groups.Length,
            [.. tried.Select(one => new TriedGroups(one.Found.Centers.Length, one.Silhouette))],
            new GroupWords(table, features, tree).Suggestions());
    }

    /// <summary>Stores the groups as segments and personas, in place of those of an earlier suggestion.</summary>
    /// <exception cref="SegmentException">A segment or persona of somebody's own needs an earlier suggestion that is gone now.</exception>
    public static void Save(Documents documents, PersonaSuggestions suggestions)
    {
        Segments.Set(documents, new JsonArray([.. suggestions.Groups.Select(GroupWords.SegmentOf)]).ToJsonString());
        Segments.SetPersonas(documents, [.. suggestions.Groups.Select((group, at) => Personas.Entry(group.Key, GroupWords.PersonaOf(group, at).ToJsonString()))]);
        for (var left = suggestions.Groups.Count + 1; left <= MostGroups; left++)
        {
            Segments.RemovePersona(documents, GroupWords.KeyOf(left));
            Segments.Remove(documents, GroupWords.KeyOf(left));
        }
    }

    static (KMeans Found, double Silhouette) Try(IReadOnlyList<double[]> rows, int count)
    {
        var found = KMeans.Of(rows, count);
        var compared = Spread(rows, MostCompared);
        return (found, KMeans.Silhouette(compared, [.. compared.Select(found.Nearest)], count));
    }

    /// <summary>At the end of the last interaction; whoever has none is as the mean.</summary>
    async Task<IEnumerable<Feature>> Ages(TenantJourneys data, FeatureTable table, CancellationToken cancel)
    {
        var ages = new List<Feature>();
        foreach (var name in dimensions.KnownTraits(s_births))
        {
            var (column, on) = (await dimensions.Trait(data, name, cancel), dimensions.Members(data).LastDay);
            double[] values = [.. table.Customers.Select(one => column.Numbers[one.Profile] is not 0 and var word
                && Segmenting.TraitMembers.AgeOf(column.Values.Text(word), on) is >= 0 and <= 120 and var age ? age : double.NaN)];
            ages.Add(new("age", new("Alter", "Age"), values, 5, limit => new() { ["age"] = new JsonObject { ["trait"] = name, ["atLeast"] = limit } }));
        }
        return ages;
    }

    /// <summary>Standardised; the features of one group weigh together as much as a feature alone.</summary>
    static double[][] Weighed(Feature[] features, int customers)
    {
        var sizes = features.CountBy(feature => feature.Group).ToDictionary();
        var columns = features.Select(feature => (Values: feature.Standardised(), Weight: 1 / Math.Sqrt(sizes[feature.Group]))).ToArray();
        return [.. Enumerable.Range(0, customers).Select(customer => columns.Select(column => column.Values[customer] * column.Weight).ToArray())];
    }

    /// <summary>At most so many, spread evenly.</summary>
    static IReadOnlyList<double[]> Spread(IReadOnlyList<double[]> rows, int most) => rows.Count <= most ? rows : [.. Enumerable.Range(0, most).Select(at => rows[(int)((long)rows.Count * at / most)])];
}
