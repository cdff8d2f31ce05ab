using Wegmarke.Catalogue;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

public sealed class CatalogueTests
{
    [Fact]
    public void The_entries_beside_the_demo_can_be_stored()
    {
        using var tenant = new GivenTenant();
        var entries = Repository.Files("demo/musterhaus/catalogue", ".json").SelectMany(path => CatalogueEntry.ReadAll(Repository.Text(path))).ToArray();

        tenant.With(entries);

        Assert.Equal(["settings", "workshop"], entries.Select(entry => entry.Key));
    }
}
