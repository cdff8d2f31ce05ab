using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Analysis;

/// <summary>All that can be asked of a tenant's journeys, as lines that do not depend on how the engine numbers things.</summary>
static class Everything
{
    /// <param name="withSequences">False compares tenants that took the same rows in another order.</param>
    public static string[] Of(TenantJourneys journeys, TenantFolder folder, bool withSequences = true) =>
    [
        .. journeys.Models.Select(model => Table(journeys, model.Key)),
        .. Enumerable.Range(0, journeys.Models.Count).SelectMany(model => Moves(journeys, model)).Order(StringComparer.Ordinal),
        .. Timelines(journeys, folder, withSequences).Order(StringComparer.Ordinal),
    ];

    public static string Table(TenantJourneys journeys, string model) => JsonSerializer.Serialize(TouchpointTable.Of(journeys, model));

    static IEnumerable<string> Moves(TenantJourneys journeys, int model)
    {
        var map = CellMap.ByTouchpointAndPhase(journeys.Touchpoints.Count, model, journeys.Models[model].Phases.Count) with { Channels = journeys.Channels.Count };
        foreach (var unit in Enum.GetValues<TransitionUnit>())
        {
            var moves = Analyze.Transitions(journeys.Journeys, map, unit);
            foreach (var pair in moves.Pairs)
                yield return $"{unit} {Name(journeys, map, pair.From)} > {Name(journeys, map, pair.To)}: {pair.Count} {pair.Customers} {pair.Gap}";
            foreach (var end in moves.Ends)
                yield return $"{unit} {Name(journeys, map, end.Cell)}: {end.Starts} starts, {end.Ends} ends";
        }
    }

    static string Name(TenantJourneys journeys, CellMap map, CellKey cell) =>
        $"{map.Model}/{journeys.Touchpoints[cell.Cell / map.Stride]}/{cell.Cell % map.Stride}/{journeys.Channels[cell.Channel]}";

    static IEnumerable<string> Timelines(TenantJourneys journeys, TenantFolder folder, bool withSequences)
    {
        using var reader = LogReader.Open(folder)!; // it was just read
        for (var profile = 0; profile < journeys.ProfileCount; profile++)
        {
            var entries = Enumerable.Range(0, journeys.Models.Count).SelectMany(model => Timeline.Of(journeys, profile, model, reader));
            var lines = entries.Select(entry => JsonSerializer.Serialize(withSequences ? entry : entry with { Sequence = 0 })).ToArray();
            if (lines.Length > 0)
                yield return string.Join('\n', lines);
        }
    }
}
