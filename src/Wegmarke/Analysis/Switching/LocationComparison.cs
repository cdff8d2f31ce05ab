using Wegmarke.Engine;

namespace Wegmarke.Analysis.Switching;

/// <summary>Sets a switch into a location beside the same switch into the others: one branch may lose whom the others keep.</summary>
static class LocationComparison
{
    /// <summary>Locations looked into, those of most contacts.</summary>
    const int MostLocations = 24;

    /// <summary>None where the question is split already, or no location is known.</summary>
    public static async Task<IReadOnlyList<ComparedSwitch>> Of((TenantJourneys Data, QuestionDesk Desk) from, JourneyQuestion question, SwitchScope scope, CancellationToken cancel)
    {
        if (question.Split is not null || await from.Desk.Dimension(from.Data, DimensionName.Location, cancel) is not { Values.Count: > 0 } location)
            return [];
        var split = Locations(OwnContacts.Of(from.Data, question), location);
        var moves = (question with { Split = split }).ChannelMoves(scope.ToChannels with { IsOfPartEntered = true }).Moves;
        return
        [
            .. moves.Where(move => move.From != move.To && move.Part is not DimensionSplit.None && move.Part != split.Other && move.Customers >= CellProblems.FewestCustomers)
                .GroupBy(move => (move.From, move.To)).Where(same => same.Count() > 1).SelectMany(same => Compared([.. same], split)),
        ];
    }

    static DimensionSplit Locations(JourneyQuestion question, Dimension location)
    {
        var counts = (question with { Cut = new UnitCut.Customers() }).Counts(location);
        return new(location, [.. Enumerable.Range(1, location.Values.Count).Where(code => counts[code] > 0 && code != location.Values.Other)
            .OrderByDescending(code => counts[code]).ThenBy(location.Values.Text, StringComparer.Ordinal).Take(MostLocations)]);
    }

    static IEnumerable<ComparedSwitch> Compared(ChannelMove[] locations, DimensionSplit split)
    {
        foreach (var move in locations)
        {
            var found = GoingOn.Of(move).Compare(GoingOn.Of([.. locations.Where(other => other != move)]), move);
            yield return found with { Part = 0, Break = found.Break with { Location = split.Dimension.Values.Text(split.Codes[move.Part - 1]) } };
        }
    }
}
