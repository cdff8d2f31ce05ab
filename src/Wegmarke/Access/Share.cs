using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>A link that shows one drawing to whoever has it, as it is known: without its text, which nobody but who got it has.</summary>
/// <param name="Id">Names it in lists; says nothing of its text.</param>
/// <param name="Tenant">Whose drawing it is.</param>
/// <param name="View">Which drawing.</param>
/// <param name="Name">Whom it is for; may be empty.</param>
/// <param name="Expires">From then on it leads nowhere.</param>
/// <param name="Revoked">Since when it leads nowhere.</param>
/// <param name="LastUsed">To the minute; null = never.</param>
public sealed record Share(
    string Id, TenantId Tenant, SharedView View, string Name, DateTimeOffset Created, DateTimeOffset Expires, DateTimeOffset? Revoked, DateTimeOffset? LastUsed);
