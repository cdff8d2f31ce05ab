using System.Collections.Concurrent;

namespace Wegmarke.Storage;

/// <summary>One tenant while a process works on it: its folder, its documents, and what features have opened on them, each once.
/// Nothing that it gives out knows of another tenant. Any thread.</summary>
public sealed class Tenant(TenantFolder folder)
{
    readonly ConcurrentDictionary<Type, Lazy<object>> _opened = new();

    public TenantFolder Folder => folder;

    public Documents Documents => Opened(tenant => new Documents(tenant.Folder));

    /// <summary>The one object of its type for this tenant, opened at first use.</summary>
    public T Opened<T>(Func<Tenant, T> open)
        where T : class =>
        (T)_opened.GetOrAdd(typeof(T), _ => new Lazy<object>(() => open(this))).Value;

    internal async ValueTask Close()
    {
        foreach (var opened in _opened.Values.Where(opened => opened.IsValueCreated).Select(opened => opened.Value))
        {
            if (opened is IAsyncDisposable slow)
                await slow.DisposeAsync();
            else
                (opened as IDisposable)?.Dispose();
        }
    }
}
