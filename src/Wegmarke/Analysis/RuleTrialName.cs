namespace Wegmarke.Analysis;

/// <summary>A name that a rule would take.</summary>
/// <param name="Name">As the source writes it.</param>
public sealed record RuleTrialName(string Source, string Name, long Interactions);
