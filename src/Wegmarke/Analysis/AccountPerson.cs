namespace Wegmarke.Analysis;

/// <summary>Somebody who acts for an account.</summary>
/// <param name="Identifier">The one that stood in a row with the account, as <c>kind:value</c>.</param>
public sealed record AccountPerson(string Identifier, CustomerFigures Figures);
