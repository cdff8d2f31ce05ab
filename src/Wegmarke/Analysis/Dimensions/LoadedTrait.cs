using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>One trait in memory, and what it was made of: the journeys, the last word of a source and the erasures before it.</summary>
sealed record LoadedTrait(string Name, (Overlay Of, long LastWord, long Erasures) Mark, TraitColumn Column)
{
    readonly Lazy<Dimension> _dimension = new(() => Dimension.OfProfiles($"trait:{Name}", Mark.Of, Column.Values, Column.Numbers));

    public Dimension Dimension => _dimension.Value;
}
