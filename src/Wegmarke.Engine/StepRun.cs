namespace Wegmarke.Engine;

/// <summary>Steps that stand side by side in a path.</summary>
/// <param name="Cells">In order; none = where paths begin, or end.</param>
/// <param name="IsAfter">What comes after them is looked for; else what came before.</param>
public sealed record StepRun(IReadOnlyList<int> Cells, bool IsAfter);
