using Wegmarke.Engine;

namespace Wegmarke.Analysis.Funnels;

/// <summary>Steps as they were understood, and what the engine is asked.</summary>
/// <param name="Keys">One for each step: keys of alternatives, parted by |.</param>
sealed record NamedSteps(IReadOnlyList<string> Keys, FunnelPath Path);
