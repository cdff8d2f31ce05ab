namespace Wegmarke.Catalogue;

/// <summary>One line of a rule list in words.</summary>
public sealed record PhaseRuleRow(string When, string Phase, string Why);
