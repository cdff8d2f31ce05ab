using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Goes on with imports of uploaded files that were under way when the server was stopped.</summary>
sealed class ResumedImports(Tenants tenants, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in tenants.All.Select(id => tenants.Find(id.Value)).OfType<Tenant>().Prepend(tenants.First).Distinct().Where(tenant => Directory.Exists(tenant.Folder.Inbox)))
            tenant.Imports(clock).Resume();
        return Task.CompletedTask;
    }

    /// <summary>Each tenant ends its own when it is closed.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
