namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twins of the analyses, in plain LINQ.</summary>
static class SlowAnalyses
{
    public static IReadOnlyList<CellFigures> Cells(IReadOnlyList<Contact> contacts, CellMap map)
    {
        var linked = contacts.Where(contact => contact.Row.Profile >= 0).ToList();
        var visits = linked.Select((contact, i) => (Contact: contact, Cell: CellOf(contact, map), Wait: WaitAfter(linked, i))).ToList();
        var unlinked = contacts.Where(contact => contact.Row.Profile < 0).ToLookup(contact => CellOf(contact, map));
        var byCell = visits.ToLookup(visit => visit.Cell);
        return [.. byCell.Select(cell => cell.Key).Union(unlinked.Select(cell => cell.Key)).Where(cell => cell is not null).Select(cell => cell!.Value)
            .OrderBy(cell => cell.Cell).ThenBy(cell => cell.Channel)
            .Select(cell => new CellFigures(cell,
                byCell[cell].Select(visit => visit.Contact.Row.Profile).Distinct().Count(),
                byCell[cell].Where(visit => visit.Wait is not null).Select(visit => visit.Contact.Row.Profile).Distinct().Count(),
                Gaps(byCell[cell].Where(visit => visit.Wait is not null).Select(visit => visit.Wait!.Value)),
                Totals([.. byCell[cell].Select(visit => visit.Contact)]), Totals([.. unlinked[cell]])))];
    }

    public static IReadOnlyList<TransitionFigures> Pairs(IReadOnlyList<Contact> contacts, CellMap map, TransitionUnit unit) => [..
        Units(contacts, map, unit)
            .SelectMany(steps => steps.Zip(steps.Skip(1), (a, b) => (a.Contact.Row.Profile, From: a.Cell, To: b.Cell, Gap: b.Contact.Row.Time - a.Contact.Row.Time)))
            .GroupBy(move => (move.From, move.To))
            .OrderBy(pair => (pair.Key.From.Cell, pair.Key.From.Channel, pair.Key.To.Cell, pair.Key.To.Channel))
            .Select(pair => new TransitionFigures(pair.Key.From, pair.Key.To, pair.Count(),
                pair.Select(move => move.Profile).Distinct().Count(), Gaps(pair.Select(move => move.Gap))))];

    public static IReadOnlyList<EndFigures> Ends(IReadOnlyList<Contact> contacts, CellMap map, TransitionUnit unit)
    {
        var units = Units(contacts, map, unit).ToList();
        return [.. units.SelectMany(steps => steps).Select(step => step.Cell).Distinct().OrderBy(cell => (cell.Cell, cell.Channel))
            .Select(cell => new EndFigures(cell, units.Count(steps => steps[0].Cell == cell), units.Count(steps => steps[^1].Cell == cell)))
            .Where(figures => figures.Starts + figures.Ends > 0)];
    }

    public static LostJourneys Lost(IReadOnlyList<Contact> contacts, CellMap map, long openAfter)
    {
        var journey = 0;
        var ended = contacts.Where(contact => contact.Row.Profile >= 0)
            .Select(contact => (Contact: contact, Journey: journey += contact.Starts ? 1 : 0))
            .GroupBy(step => step.Journey, step => step.Contact)
            .Where(steps => !steps.First().StartsService && (steps.Last().Converts || steps.Last().Row.Time <= openAfter)).ToList();
        var lost = ended.Where(steps => !steps.Last().Converts)
            .Select(steps => steps.Select(step => CellOf(step, map)).LastOrDefault(cell => cell is not null)).CountBy(cell => cell?.Cell ?? -1).ToDictionary();
        return new(ended.Count, [.. Enumerable.Range(0, map.Cells).Select(cell => (long)lost.GetValueOrDefault(cell))]);
    }

    /// <summary>Per cell the journeys through it that end in a conversion, the sum of their places in millionths, and what was bought later.</summary>
    public static (int Journeys, (long Through, long Places, long Later)[] Cells) Converted(IReadOnlyList<Contact> contacts, CellMap map)
    {
        var journey = 0;
        var journeys = contacts.Where(contact => contact.Row.Profile >= 0).Select(contact => (Contact: contact, Journey: journey += contact.Starts ? 1 : 0))
            .GroupBy(step => step.Journey, step => step.Contact).Select(steps => steps.ToArray()).Where(steps => steps[^1].Converts).ToArray();
        var firsts = journeys.SelectMany(steps => steps.Index().Select(step => (Cell: CellOf(step.Item, map), Place: 1_000_000L * step.Index / Math.Max(1, steps.Length - 1),
            Later: steps.Skip(step.Index + 1).Where(later => later.IsPurchase).Sum(later => later.Value))).Where(step => step.Cell is not null).DistinctBy(step => step.Cell))
            .ToLookup(step => step.Cell!.Value.Cell * Math.Max(1, map.Channels) + Math.Max(0, step.Cell!.Value.Channel)); // filtered above
        return (journeys.Length, [.. Enumerable.Range(0, map.Cells * Math.Max(1, map.Channels)).Select(cell => ((long)firsts[cell].Count(), firsts[cell].Sum(step => step.Place), firsts[cell].Sum(step => step.Later)))]);
    }

    public static LedConversions Led(IReadOnlyList<Contact> contacts, CellMap map)
    {
        var journey = 0;
        var journeys = contacts.Where(contact => contact.Row.Profile >= 0)
            .Select(contact => (Contact: contact, Journey: journey += contact.Starts ? 1 : 0))
            .GroupBy(step => step.Journey, step => step.Contact).ToList();
        var after = journeys.Where(steps => steps.Last().Converts)
            .Select(steps => steps.SkipLast(1).Select(step => CellOf(step, map)).LastOrDefault(cell => cell is not null)).CountBy(cell => cell?.Cell ?? -1).ToDictionary();
        return new(journeys.Count(steps => steps.Last().Converts), [.. Enumerable.Range(0, map.Cells).Select(cell => (long)after.GetValueOrDefault(cell))]);
    }

    public static IReadOnlyList<ChannelMove> Moves(IReadOnlyList<Contact> contacts) => Moves(contacts, new(4), new HashSet<long>()).Moves;

    /// <param name="contacts">Those asked of.</param>
    /// <param name="scope">Which moves count.</param>
    /// <param name="ofBuyers">First sequences of contacts of customers who have bought before.</param>
    public static (IReadOnlyList<ChannelMove> Moves, IReadOnlyList<ChannelMove> Begun) Moves(IReadOnlyList<Contact> contacts, ChannelMoveScope scope, IReadOnlySet<long> ofBuyers)
    {
        int Entered(Contact contact) => (ofBuyers.Contains(contact.Sequences[0]) ? scope.CellOfBuyers : scope.CellOf) is { } cells ? cells[contact.Row.Touchpoint * scope.Channels + contact.Row.Channel] : contact.Row.Channel;
        var journey = 0;
        var moves = contacts.Where(contact => contact.Row.Profile >= 0)
            .Select(contact => (Contact: contact, Journey: journey += contact.Starts ? 1 : 0))
            .GroupBy(step => step.Journey, step => step.Contact).Select(steps => steps.ToList())
            .SelectMany(steps => Enumerable.Range(0, steps.Count).Select(at => new SlowMove(
                steps[at].Row.Profile, at == 0 ? -1 : steps[at - 1].Row.Channel, Entered(steps[at]),
                at == 0 ? 0 : steps[at].Row.Time - steps[at - 1].Row.Time, steps[at].Converts || at + 1 < steps.Count)))
            .Where(move => move.To >= 0 && (move.From < 0 || move.Gap >= scope.LeastGap)).ToLookup(move => move.From < 0);
        return (Counted(moves[false]), Counted(moves[true]));
    }

    public static IReadOnlySet<long> OfBuyers(IReadOnlyList<Contact> contacts) => contacts.Where(contact => contact.Row.Profile >= 0).GroupBy(contact => contact.Row.Profile)
        .SelectMany(own => own.SkipWhile(contact => !contact.IsPurchase).Skip(1)).Select(contact => contact.Sequences[0]).ToHashSet();

    static IReadOnlyList<ChannelMove> Counted(IEnumerable<SlowMove> moves) =>
    [
        .. moves.GroupBy(move => (move.From, move.To)).OrderBy(pair => pair.Key).Select(pair =>
        {
            var profiles = pair.GroupBy(move => move.Profile).Select(own => (Count: own.Count(), Continued: own.Count(move => move.GoesOn))).ToList();
            double count = pair.Count(), rate = pair.Count(move => move.GoesOn) / count, cautious = (pair.Count(move => move.GoesOn) + 1) / (count + 2);
            var clustered = profiles.Count < 2 ? 0 : profiles.Sum(own => Math.Pow(own.Continued - rate * own.Count, 2)) / (count * count) * profiles.Count / (profiles.Count - 1.0);
            return new ChannelMove(pair.Key.From, pair.Key.To, pair.Count(), profiles.Count, pair.Count(move => move.GoesOn), profiles.Count(own => own.Continued < own.Count),
                Math.Max(clustered, cautious * (1 - cautious) / count), Gaps(pair.Select(move => move.Gap)));
        }),
    ];

    sealed record SlowMove(int Profile, int From, int To, long Gap, bool GoesOn);

    public static IReadOnlyList<long> Extremes(IReadOnlyList<Contact> contacts, CellMap map, int cell, bool best, int most) =>
    [
        .. contacts.Where(contact => contact.Row.Profile >= 0 && contact.Scores.Count > 0 && CellOf(contact, map)?.Cell == cell)
            .Select(contact => (Feeling: contact.Scores.Min(score => best ? -score.Feeling : score.Feeling), Sequence: contact.Sequences[0]))
            .Order().Take(most).Select(felt => felt.Sequence),
    ];

    static IEnumerable<List<(Contact Contact, CellKey Cell)>> Units(IReadOnlyList<Contact> contacts, CellMap map, TransitionUnit unit)
    {
        var journey = 0;
        return contacts.Where(contact => contact.Row.Profile >= 0)
            .Select(contact => (Contact: contact, Journey: journey += contact.Starts ? 1 : 0))
            .GroupBy(step => unit == TransitionUnit.Journey ? step.Journey : step.Contact.Row.Profile)
            .Select(steps => steps.Where(step => CellOf(step.Contact, map) is not null).Select(step => (step.Contact, CellOf(step.Contact, map)!.Value)).ToList())
            .Where(steps => steps.Count > 0);
    }

    static CellKey? CellOf(Contact contact, CellMap map)
    {
        var phase = map.Phases == 0 ? 0 : Math.Min(contact.Phases[map.Model], map.Phases);
        var cell = map.CellOf[contact.Row.Touchpoint * map.Stride + phase];
        return cell < 0 ? null : new(cell, map.Channels == 0 ? -1 : contact.Row.Channel);
    }

    static long? WaitAfter(List<Contact> contacts, int at) =>
        at + 1 < contacts.Count && !contacts[at + 1].Starts ? contacts[at + 1].Row.Time - contacts[at].Row.Time : null;

    public static GapFigures Gaps(IEnumerable<long> gaps)
    {
        var ordered = gaps.Order().ToList();
        return ordered.Count == 0 ? default
            : new(ordered.Count, (double)ordered.Sum() / ordered.Count, GapBuckets.Middle(GapBuckets.Of(ordered[(ordered.Count - 1) / 2])));
    }

    public static CellTotals Totals(List<Contact> contacts)
    {
        var scores = contacts.SelectMany(contact => contact.Scores).ToList();
        return new(contacts.Count, contacts.Count(contact => contact.Converts),
            contacts.Where(contact => contact.IsPurchase || contact.IsRefund).Sum(contact => contact.Value),
            contacts.Count(contact => contact.IsRefund), contacts.Where(contact => contact.IsRefund).Sum(contact => contact.Value), contacts.Sum(contact => contact.Cost))
        {
            Scores = [.. scores.GroupBy(score => score.Kind).OrderBy(kind => kind.Key).Select(kind =>
                new ScoreFigures(kind.Key, kind.Count(), kind.Sum(score => (long)score.Hundredths), kind.Sum(score => (long)score.Hundredths * score.Hundredths)))],
            Feeling = scores.Count == 0 ? default : new(scores.Count, scores.Sum(score => (long)score.Feeling) / (double)((long)scores.Count * Score.FeelingUnits)),
        };
    }
}
