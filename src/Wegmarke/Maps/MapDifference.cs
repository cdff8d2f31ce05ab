using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>What became of a map from one version to another.</summary>
/// <param name="From">Number of the earlier version.</param>
/// <param name="To">Number of the later version.</param>
/// <param name="Changes">The map itself first, then its phases, steps, lanes and cells; none when both say the same.</param>
public sealed record MapDifference(int From, int To, IReadOnlyList<MapChange> Changes)
{
    public static MapDifference Of(StoredMap from, StoredMap to) => new(from.Version, to.Version, Between(from.Map, to.Map));

    public static IReadOnlyList<MapChange> Between(JourneyMapDocument from, JourneyMapDocument to) => DocumentComparison.Of(from, to);

    /// <summary>A line for each change.</summary>
    public IEnumerable<string> Sentences(Language language) => Changes.Select(change => change.Sentence(language));
}
