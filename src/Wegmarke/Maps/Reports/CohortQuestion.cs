using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Asks how groups of customers meet the steps of a map.</summary>
/// <param name="touchpoints">Codes of those that are looked into.</param>
sealed class CohortQuestion(ReportSources sources, PhaseMaps maps, int[] touchpoints)
{
    readonly CellMap _map = maps.For(touchpoints);

    InteractionFilter Filter => sources.Subject.Request.Asked?.Question.Filter ?? InteractionFilter.None;

    /// <summary>By journeys, across all channels.</summary>
    public async Task<IEnumerable<Cohort>> Ask(DimensionName dimension, int values, CancellationToken cancel) =>
        Cohorts(dimension, null, await sources.Subject.Desk.Ask(maps.Data, new() { By = dimension, Parts = values, Filter = Filter }, cancel), []);

    /// <summary>Within one channel; by visits, if visits are known.</summary>
    public async Task<IEnumerable<Cohort>> Ask(DimensionName dimension, string channel, (int Values, bool HasVisits) limits, CancellationToken cancel)
    {
        var question = new Question { By = dimension, Parts = limits.Values, Filter = Within(channel) };
        var journeys = await sources.Subject.Desk.Ask(maps.Data, question, cancel);
        var visits = limits.HasVisits ? Leaving(await sources.Subject.Desk.Ask(maps.Data, question with { Per = QuestionUnit.Session }, cancel)) : [];
        return Cohorts(dimension, channel, journeys, visits);
    }

    InteractionFilter Within(string channel) => Filter with { Conditions = [.. Filter.Conditions, .. InteractionFilter.Of(ReportPeriod.Always, [$"channel={channel}"]).Conditions] };

    IEnumerable<Cohort> Cohorts(DimensionName dimension, string? channel, AskedQuestion asked, Dictionary<(int, string), (long Ended, long All)> visits) =>
        from cell in asked.Engine.Cells(_map).Cells
        let place = asked.Divide(cell.Cell.Cell)
        where cell.Customers > 0 && place.Part is { Kind: "value", Value: not null }
        let value = place.Part!.Value! // filtered
        let step = touchpoints[place.Cell / maps.Stride] * maps.Stride + place.Cell % maps.Stride
        select new Cohort(dimension, step, value, channel, cell, visits.TryGetValue((place.Cell, value), out var ended) ? ended : null);

    /// <summary>By step and value.</summary>
    Dictionary<(int, string), (long Ended, long All)> Leaving(AskedQuestion asked)
    {
        var moves = asked.Engine.Transitions(_map);
        var gone = moves.Pairs.GroupBy(pair => pair.From.Cell).ToDictionary(pairs => pairs.Key, pairs => pairs.Sum(pair => pair.Count));
        return moves.Ends.Select(end => (Place: asked.Divide(end.Cell.Cell), end.Ends, All: end.Ends + gone.GetValueOrDefault(end.Cell.Cell)))
            .Where(end => end.Place.Part is { Kind: "value", Value: not null } && end.All > 0)
            .ToDictionary(end => (end.Place.Cell, end.Place.Part!.Value!), end => (end.Ends, end.All)); // filtered
    }
}
