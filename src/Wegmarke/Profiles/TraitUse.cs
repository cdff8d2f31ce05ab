using System.Text;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>A trait and of whom it is known.</summary>
/// <param name="Customers">A bit for each customer's number: something is said of it.</param>
/// <param name="Examples">The first few different values, as sources said them.</param>
public sealed record TraitUse(string Name, IReadOnlyList<bool> Customers, IReadOnlyList<string> Examples)
{
    /// <summary>More names than this are a mapping error; the others are not listed.</summary>
    const int MostNames = 1_000;

    const int MostExamples = 3;

    /// <summary>How often each name is said of an identifier by a source.</summary>
    public static IReadOnlyDictionary<string, long> Counts(LogReader reader)
    {
        var counts = new Dictionary<string, long>();
        TraitReading.Each(name: null, reader.Prepare, word =>
        {
            var name = Encoding.UTF8.GetString(word.Name);
            if (counts.ContainsKey(name) || counts.Count < MostNames)
                counts[name] = counts.GetValueOrDefault(name) + 1;
        });
        return counts;
    }

    /// <summary>All traits by name, by one pass over what is said.</summary>
    public static IReadOnlyList<TraitUse> All(CustomersOfNodes customers, LogReader reader)
    {
        var uses = new Dictionary<string, (bool[] Customers, List<string> Examples)>();
        TraitReading.Each(name: null, reader.Prepare, word =>
        {
            if (customers[word.Node] is not (>= 0 and var customer))
                return;
            var name = Encoding.UTF8.GetString(word.Name);
            if (!uses.TryGetValue(name, out var use) && uses.Count < MostNames)
                uses[name] = use = (new bool[customers.Count], []);
            if (use.Customers is null)
                return;
            use.Customers[customer] = true;
            if (use.Examples.Count < MostExamples && Encoding.UTF8.GetString(word.Value) is var value && !use.Examples.Contains(value))
                use.Examples.Add(value);
        });
        return [.. uses.OrderBy(use => use.Key, StringComparer.Ordinal).Select(use => new TraitUse(use.Key, use.Value.Customers, use.Value.Examples))];
    }
}
