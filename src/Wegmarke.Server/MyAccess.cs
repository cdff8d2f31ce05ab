namespace Wegmarke.Server;

/// <param name="Name">Of the person or the key; else empty.</param>
/// <param name="Rights">In the tenant that was asked.</param>
/// <param name="Antiforgery">For the header X-Antiforgery of what changes something; empty for who needs none.</param>
sealed record MyAccess(CallerKind Kind, string Name, IReadOnlyList<string> Rights, string Antiforgery);
