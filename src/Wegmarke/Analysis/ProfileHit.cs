namespace Wegmarke.Analysis;

/// <summary>A customer that was found.</summary>
/// <param name="Identifier">The one that says most who it is, as <c>kind:value</c>.</param>
/// <param name="Name">As sources say it last; null when nobody does.</param>
/// <param name="Identifiers">Some more of them, as <c>kind:value</c>.</param>
public sealed record ProfileHit(string Identifier, string? Name, IReadOnlyList<string> Identifiers, CustomerFigures Figures);
