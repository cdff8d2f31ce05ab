using System.Text;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>Tests that each have a tenant of their own with the same rows, and a server that serves it.</summary>
public abstract class ServedTenantTests(string rows) : IAsyncLifetime
{
    private protected TestTenant Tenant { get; } = new();

    private protected RunningServer Server { get; private set; } = null!; // started before the first test

    public virtual async ValueTask InitializeAsync()
    {
        await Tenant.Import(rows);
        Server = await RunningServer.Start(Tenant.Folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Tenant.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<RunningServer.Answer> Send(HttpMethod method, string path, string body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, type) };
        return await Server.Send(request);
    }
}
