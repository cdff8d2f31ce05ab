using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>A name that no rule maps, with what it might mean.</summary>
public sealed record UnmappedName(string Name, long Interactions, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>The most used ones, and how many there are in all: looking for what a name might mean takes a millisecond for each.</summary>
    public static (IReadOnlyList<UnmappedName> Names, int Count) Of(TenantJourneys journeys, int most)
    {
        var cells = Analyze.TouchpointCells(journeys.Journeys, CellMap.ByTouchpoint(journeys.Touchpoints.Count)).Cells;
        var names = cells.Where(cell => Touchpoint.IsUnmapped(journeys.Touchpoints[cell.Cell.Cell]))
            .GroupBy(cell => journeys.Touchpoint(cell.Cell.Cell).Name.De)
            .Select(name => (Name: name.Key, Interactions: name.Sum(cell => cell.Linked.Interactions + cell.Unlinked.Interactions)))
            .OrderByDescending(name => name.Interactions).ThenBy(name => name.Name, StringComparer.Ordinal).ToArray();
        return ([.. names.Take(most).Select(name => new UnmappedName(name.Name, name.Interactions, journeys.Catalogue.Classifier.Suggest(name.Name)))], names.Length);
    }
}
