using System.Text;
using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

/// <summary>Measures the whole process, so nothing may run beside it.</summary>
[CollectionDefinition(nameof(IdentityIndexMemoryTests), DisableParallelization = true)]
[Collection(nameof(IdentityIndexMemoryTests))]
public sealed class IdentityIndexMemoryTests
{
    const int Customers = 250_000;

    static readonly IdentifierKind[] s_kinds =
        [.. new[] { "customer_number", "user_id", "email", "device" }.Select(key => IdentifierRules.Default.Find(key)!)];

    readonly PreparedIdentifiers _batch = new();

    /// <summary>Four identifiers and three pairs per customer. Just after its pages were split the index is at its largest per identifier, hence several looks.</summary>
    [Fact]
    public void A_million_identifiers_take_less_than_60_bytes_each_also_while_growing()
    {
        using var database = new ProfileDatabase();
        var index = database.Index;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var largest = 0.0;
        for (var customer = 1; customer <= Customers; customer++)
        {
            Add(database, customer);
            if (customer >= Customers / 2 && customer % (Customers / 8) == 0)
                largest = Math.Max(largest, (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)index.NodeCount);
        }

        Assert.Equal((4 * Customers, 3 * Customers), (index.NodeCount, index.PairCount));
        Assert.InRange(largest, 17, 60);
    }

    void Add(ProfileDatabase database, int customer)
    {
        Span<byte> value = stackalloc byte[32];
        _batch.Clear();
        foreach (var kind in s_kinds)
        {
            Encoding.UTF8.TryGetBytes($"c{customer}@example.org", value, out var length);
            database.Identifiers.Prepare(kind, value[..length], _batch);
        }
        database.Index.NodeOf(_batch.Row(0, _batch.Count), database.Transaction);
        database.AppendRow();
    }
}
