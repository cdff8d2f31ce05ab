using Wegmarke.Engine;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>One trait of all customers: what was said last, as <see cref="ProfileView.Traits"/> has it first.</summary>
/// <param name="Numbers">Per customer a number of <paramref name="Values"/>; 0 = nothing is said.</param>
public sealed record TraitColumn(int[] Numbers, TextDictionary Values)
{
    /// <summary>Changes whenever a source says something of anybody; erasures are told by <see cref="LogReader.Erasures"/>.</summary>
    public static long LastChange(LogReader reader) => TraitReading.Last(reader.Prepare);

    /// <summary>Whether anything is said of anybody under this name.</summary>
    public static bool Exists(string name, LogReader reader) => TraitReading.IsSaid(name, reader.Prepare);

    /// <summary>Numbers of the customers of whom anything is said, some of them several times.</summary>
    public static IEnumerable<int> Known(CustomersOfNodes customers, LogReader reader) =>
        TraitReading.Nodes(reader.Prepare).Select(node => customers[node]).Where(customer => customer >= 0);

    /// <summary>One pass over what is said of everybody, under whatever name.</summary>
    /// <param name="name">As the mapping calls it.</param>
    /// <param name="customers">Who each node is.</param>
    /// <param name="reader">Reads the file that nodes and traits are in.</param>
    /// <param name="rules">Name the identifiers, which decide between sources' equally old words of several identifiers.</param>
    public static TraitColumn Of(string name, CustomersOfNodes customers, LogReader reader, IdentifierRules rules)
    {
        var column = new LatestWords(customers.Count, node => customers[node], node => IdentifierRow.Read(node, rules, reader.Prepare).ToString());
        TraitReading.Each(name, reader.Prepare, column.Add);
        return column.ToColumn();
    }

    /// <summary>The same of some customers, by what is said of their nodes alone.</summary>
    /// <param name="name">As the mapping calls it.</param>
    /// <param name="customers">How many, and whose each node is.</param>
    /// <param name="reader">Reads the file that nodes and traits are in.</param>
    /// <param name="rules">Name the identifiers.</param>
    public static TraitColumn Of(string name, (int Count, IReadOnlyDictionary<int, int> OfNodes) customers, LogReader reader, IdentifierRules rules)
    {
        var column = new LatestWords(customers.Count, node => customers.OfNodes.GetValueOrDefault(node, -1), node => IdentifierRow.Read(node, rules, reader.Prepare).ToString());
        TraitReading.Each(name, customers.OfNodes.Keys.Order(), reader.Prepare, column.Add);
        return column.ToColumn();
    }

    /// <summary>Whether anything was ever said of the node.</summary>
    public static bool IsKnown(int node, LogReader reader) => TraitReading.RowsOf(node, reader.Prepare).Count > 0;

    /// <summary>Nodes of which anything was said since <see cref="LastChange"/> was this.</summary>
    public static IReadOnlyList<int> ChangedSince(long change, LogReader reader) => [.. TraitReading.Nodes(change, reader.Prepare)];
}
