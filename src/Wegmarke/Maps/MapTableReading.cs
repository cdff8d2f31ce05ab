using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>A table of stages by lanes, read as a map.</summary>
/// <param name="Map">Not checked yet.</param>
/// <param name="Notes">What was taken otherwise than somebody may think, such as touchpoints that the catalogue does not know.</param>
public sealed record MapTableReading(JourneyMapDocument Map, IReadOnlyList<string> Notes)
{
    /// <param name="cells">The first row the stages, the first column the lanes.</param>
    /// <param name="name">Of the map, where the table does not say one.</param>
    /// <param name="phaseModel">Key of the phase model; empty = the one whose phases the stages are, if there is one.</param>
    /// <exception cref="FormatException">It is no such table; the message says what is missing.</exception>
    public static MapTableReading Of(GridCells cells, TenantCatalogue catalogue, string name, string phaseModel = "") =>
        new TableReading(cells, catalogue, name, phaseModel).Read();
}
