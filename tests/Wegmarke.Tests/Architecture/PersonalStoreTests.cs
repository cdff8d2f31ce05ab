using System.Reflection;
using System.Text.RegularExpressions;
using Wegmarke.Privacy;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

/// <summary>A table in the log's file that holds something per person is in the hands of a store that erases and tells it.</summary>
public sealed partial class PersonalStoreTests
{
    static readonly Type[] s_types = Assembly.Load("Wegmarke").GetTypes();

    /// <summary>Only numbers of nodes, which name nobody once the nodes are emptied, hashes of messages, clocks and parts of orders, or counters.</summary>
    static readonly string[] s_numbersOnly = ["profiles_pairs", "profiles_members", "capture_orders", "capture_standing", "capture_messages", "capture_clocks", "capture_counts", "capture_pages"];

    /// <summary>In files that are made from the log: an erasure removes them whole, as TenantFolder.Derived says.</summary>
    static readonly string[] s_derived = ["profiles_search_terms"];

    /// <summary>Its tables know who works here, in the host's own file, and no customer.</summary>
    const string InOtherFile = "Access";

    [Fact]
    public void Every_table_of_a_feature_is_erased_by_a_store_of_that_feature()
    {
        var tables = s_types.Where(type => FeatureOrder.OfTheProduct.FeatureOf(type) is not (null or "Storage" or InOtherFile)).SelectMany(TypeUses.Literals)
            .Select(literal => Created().Match(literal)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().ToArray();
        var erased = s_types.Where(type => type.IsAssignableTo(typeof(IHoldsPersonalData))).SelectMany(TypeUses.Literals).ToHashSet();

        Assert.Contains("profiles_nodes", tables);
        Expect.None(tables.Except(erased).Except(s_numbersOnly).Except(s_derived));
    }

    [GeneratedRegex(@"CREATE TABLE IF NOT EXISTS (\w+)")]
    private static partial Regex Created();
}
