using Wegmarke.Catalogue;

namespace Wegmarke.Analysis;

/// <summary>In what a group differs from all.</summary>
/// <param name="Text">"87 % der Käufe: Filiale (alle: 44 %)".</param>
/// <param name="Value">Mean of the group; shares from 0 to 1.</param>
/// <param name="All">Mean of all.</param>
/// <param name="Difference">In standard deviations of all customers.</param>
public sealed record PersonaTrait(LocalText Text, double Value, double All, double Difference);
