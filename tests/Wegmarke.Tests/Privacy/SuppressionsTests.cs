using System.Text;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class SuppressionsTests
{
    const byte Email = 2;

    [Fact]
    public async Task An_objection_holds_for_all_identifiers_survives_an_erasure_and_ends_when_it_is_taken_back()
    {
        using var tenant = await new TestTenant().Import("customer_number,email,time,touchpoint\n1001,ada@example.org,2024-03-01T10:00:00Z,visit\n");
        Requests.Object(tenant.Folder, "1001");
        Assert.True(Objects(tenant, "ada@example.org"));
        Requests.Erase(tenant.Folder, "1001");
        Assert.True(Objects(tenant, "ada@example.org"));
        Assert.False(Objects(tenant, "bob@example.org"));
        Requests.Object(tenant.Folder, "email:ada@example.org", withdraw: true);
        Assert.False(Objects(tenant, "ada@example.org"));
    }

    [Fact]
    public async Task Somebody_unknown_can_object()
    {
        using var tenant = await new TestTenant().Import("customer_number,time,touchpoint\n1001,2024-03-01T10:00:00Z,visit\n");
        Requests.Object(tenant.Folder, "email: EVE@example.org");

        Assert.True(Objects(tenant, "eve@example.org"));
        Assert.Empty(Traces.Of(["eve@", "EVE@"], tenant.Folder.Root));
    }

    [Fact]
    public async Task Without_the_secret_nothing_comes_in()
    {
        const string Rows = "customer_number,time,touchpoint\n1001,2024-03-01T10:00:00Z,visit\n";
        using var tenant = await new TestTenant().Import(Rows);
        Requests.Erase(tenant.Folder, "1001");
        File.Delete(Path.Combine(tenant.Folder.Erasures, "secret"));

        Assert.Contains("secret", (await Assert.ThrowsAsync<StorageException>(() => tenant.ImportFile(Rows))).Message, StringComparison.Ordinal);
    }

    static bool Objects(TestTenant tenant, string email) => Suppressions.Of(tenant.Folder).ObjectsToMarketing(Email, Encoding.UTF8.GetBytes(email));
}
