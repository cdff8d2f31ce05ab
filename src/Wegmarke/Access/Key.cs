using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>A key as it is known: without its text, which nobody but its owner has.</summary>
/// <param name="Id">Names it in lists; says nothing of its text.</param>
/// <param name="Tenant">Whose data it opens; no key opens two tenants.</param>
/// <param name="Source">Of a write key, where its interactions come from; else empty.</param>
/// <param name="Rights">Of a read key, what its owner may do; a write key has none of these.</param>
/// <param name="Name">What people call it; may be empty.</param>
/// <param name="Revoked">Since when it opens nothing any more.</param>
public sealed record Key(string Id, KeyKind Kind, TenantId Tenant, string Source, Right Rights, string Name, DateTimeOffset Created, DateTimeOffset? Revoked);
