using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>A tenant that pages can show.</summary>
/// <param name="Base">What stands before its paths.</param>
/// <param name="Name">As people call it.</param>
/// <param name="HasName">Somebody gave it that name; else it is the id.</param>
sealed record PageTenant(string Base, string Name, bool HasName, bool IsShown)
{
    public static IReadOnlyList<PageTenant> All(Tenants tenants, Tenant shown, Caller caller) =>
        [.. tenants.All.Where(caller.MayEnter).Select(id => tenants.Find(id.Value)).OfType<Tenant>().Select(tenant => Of(tenant, tenants, shown))];

    static PageTenant Of(Tenant tenant, Tenants tenants, Tenant shown)
    {
        var name = NameOf(tenant);
        return new(tenant == tenants.First ? "" : $"/t/{tenant.Folder.Id}", name.Length > 0 ? name : tenant.Folder.Id.Value, name.Length > 0, tenant == shown);
    }

    /// <summary>What is damaged there must not keep anybody from the others.</summary>
    static string NameOf(Tenant tenant)
    {
        try
        {
            return TenantSettings.Of(tenant.Documents).Name;
        }
        catch (Exception cause) when (cause is JsonException or DatabaseException or StorageException or IOException)
        {
            return "";
        }
    }
}
