using System.Collections.Concurrent;

namespace Wegmarke.Storage;

/// <summary>The tenants of a data directory. Any thread.</summary>
/// <param name="first">The one that is meant when none is named; it need not have data yet.</param>
public sealed class Tenants(string root, TenantId first) : IAsyncDisposable
{
    readonly ConcurrentDictionary<TenantId, Tenant> _open = new();

    public Tenant First => Open(first);

    /// <summary>Those that have data, by name.</summary>
    public IReadOnlyList<TenantId> All => Directory.Exists(Path.Combine(root, "tenants"))
        ? [.. Directory.EnumerateDirectories(Path.Combine(root, "tenants")).Select(Named).OfType<TenantId>().OrderBy(id => id.Value, StringComparer.Ordinal)]
        : [];

    /// <summary>Null when there is no such tenant, or the text names none.</summary>
    public Tenant? Find(string id) => Find(id, _ => true);

    /// <summary>Null also when it may not be had.</summary>
    public Tenant? Find(string id, Func<TenantId, bool> mayBeHad) =>
        TenantId.TryParse(id) is { } named && mayBeHad(named) && (named == first || Folder(named).Exists) ? Open(named) : null;

    TenantId? Named(string folder) => TenantId.TryParse(Path.GetFileName(folder)) is { } id && Folder(id).Exists ? id : null;

    Tenant Open(TenantId id) => _open.GetOrAdd(id, named => new Tenant(Folder(named)));

    TenantFolder Folder(TenantId id) => new(root, id);

    public async ValueTask DisposeAsync()
    {
        foreach (var tenant in _open.Values)
            await tenant.Close();
    }
}
