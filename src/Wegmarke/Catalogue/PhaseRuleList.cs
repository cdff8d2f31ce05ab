namespace Wegmarke.Catalogue;

/// <summary>Rules in order, the first that matches decides; what none matches is <see cref="Otherwise"/>, so every interaction has a phase.</summary>
public sealed record PhaseRuleList(IReadOnlyList<PhaseRule> Rules, string Otherwise)
{
    /// <summary>The readable definition; the engine computes the same over whole columns.</summary>
    public string PhaseOf(Touchpoint touchpoint, ContactHistory history) =>
        Rules.FirstOrDefault(rule => rule.Matches(touchpoint, history))?.Phase ?? Otherwise;
}
