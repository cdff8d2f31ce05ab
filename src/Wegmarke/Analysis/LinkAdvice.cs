namespace Wegmarke.Analysis;

/// <summary>What would bring more interactions to their customers.</summary>
/// <param name="Sources">Whom it concerns.</param>
/// <param name="Identifiers">Kinds of identifiers that it is about, in two groups where they never meet.</param>
/// <param name="Interactions">Interactions that it could concern.</param>
/// <param name="Share">Of all interactions of the sources.</param>
public sealed record LinkAdvice(LinkAdviceKind Kind, IReadOnlyList<string> Sources, IReadOnlyList<IReadOnlyList<string>> Identifiers, long Interactions, double Share);
