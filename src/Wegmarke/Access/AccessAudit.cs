using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Notes changes of who may come in with every tenant whose data they open.</summary>
sealed class AccessAudit(HostFolder folder, TimeProvider clock)
{
    public void Note(AuditAct act, string about, TenantId tenant, Dictionary<string, string> facts) =>
        new AuditLog(new TenantFolder(folder.Root, tenant), clock).Append(new(act, about, [], facts));

    /// <param name="act">What was done.</param>
    /// <param name="user">Named by the id alone: an address would have to be found there when its owner is to be erased as a customer.</param>
    /// <param name="memberships">Of the user, before and after; with every tenant that there is when one of them holds everywhere.</param>
    /// <param name="facts">What is to be known besides.</param>
    public void Note(AuditAct act, string user, IEnumerable<Membership> memberships, Dictionary<string, string> facts)
    {
        var tenants = memberships.SelectMany(membership => membership.Tenant is { } one ? [one] : Everywhere()).Distinct().OrderBy(tenant => tenant.Value, StringComparer.Ordinal);
        foreach (var tenant in tenants)
            Note(act, $"user:{user}", tenant, facts);
    }

    /// <summary>Before any has data, the one that a host begins with.</summary>
    IEnumerable<TenantId> Everywhere() => new Tenants(folder.Root, TenantId.Main).All is { Count: > 0 } all ? all : [TenantId.Main];
}
