using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <param name="Tenant">Null = every tenant, also those to come.</param>
public sealed record Membership(TenantId? Tenant, Role Role);
