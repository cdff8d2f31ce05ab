using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>Every address × every role, in the own tenant and in another one. Keys and strangers: <see cref="AccessMatrixTests"/>.</summary>
public sealed class RoleMatrixTests
{
    const string Password = "vier Wörter am Stück";

    [Fact]
    public async Task A_role_opens_what_its_rights_say_in_its_own_tenant_and_nothing_else()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        using var other = await new TestTenant(tenant.Folder.Root, "other").Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        var users = new Users(new HostFolder(tenant.Folder.Root), TimeProvider.System);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var browser = new Browser(server);
            await browser.Submit(users.Add($"{RoleNames.Text(role)}@example.org", new(TenantId.Main, role))!.Path, ("password", Password), ("again", Password));
            Assert.Equal(302, (await browser.SignIn($"{RoleNames.Text(role)}@example.org", Password)).Status);
            foreach (var served in ServedAddress.Of(server).Where(served => served.Needs is [Need.Of]))
            {
                var isLetIn = RoleNames.RightsOf(role).HasFlag(((Need.Of)served.Needs[0]).Right);
                Assert.Equal((served.ToString(), role, isLetIn), (served.ToString(), role, (await browser.Ask(served.Method, "/t/main" + served.Path)).Status is not (401 or 403)));
                Assert.Equal((served.ToString(), role, 404), (served.ToString(), role, (await browser.Ask(served.Method, "/t/other" + served.Path)).Status));
            }
        }
    }
}
