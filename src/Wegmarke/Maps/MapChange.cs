using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>One difference between two versions of a map.</summary>
/// <param name="Part">What it is about: map, persona, phase, step, lane or cell.</param>
/// <param name="Key">Of the part; of a cell the lane's, a slash and the step's; of the map empty.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Field">What of it changed; empty when it was added, removed or moved as a whole.</param>
/// <param name="From">As it was; of a move the place, from 1; empty when it is new.</param>
/// <param name="To">As it is; empty when it is gone.</param>
public sealed record MapChange(MapChangeKind Kind, string Part, string Key, string Name, string Field, string From, string To)
{
    /// <summary>The difference as a sentence.</summary>
    public string Sentence(Language language) => ChangeWords.Of(this, language);
}
