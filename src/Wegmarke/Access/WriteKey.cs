using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Whose interactions a key brings in, and where they come from.</summary>
/// <param name="Id">Of the key; to count by.</param>
public sealed record WriteKey(TenantId Tenant, string Source, string Id);
