namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twin of questions with a filter, parts and units, in plain LINQ over interactions.</summary>
sealed record SlowQuestion(IReadOnlyList<Contact> Contacts, CellMap Map, int Parts, Func<Contact, bool> IsKept, Func<Contact, int> PartOf)
{
    public sealed record Step(Contact Contact, int Journey);

    /// <summary>A unit of each linked interaction; null = in none.</summary>
    public Func<Step, (int, long)?> UnitOf { get; init; } = step => (0, step.Journey);

    /// <summary>Whom it counts for.</summary>
    public Func<Contact, int> OwnerOf { get; init; } = contact => contact.Row.Profile;

    public IReadOnlyList<CellFigures> Cells()
    {
        var kept = Linked().Where(step => IsKept(step.Contact)).ToList();
        var contacts = kept.Select((step, at) => Divided(step.Contact) with { Starts = at == 0 || kept[at - 1].Journey != step.Journey })
            .Concat(Unlinked().Select(Divided)).ToList();
        return SlowAnalyses.Cells(contacts, DividedMap());
    }

    public IReadOnlyList<TransitionFigures> Pairs() =>
    [
        .. Units().SelectMany(steps => steps.Zip(steps.Skip(1), (a, b) => (Owner: OwnerOf(a), From: Cell(a, PartOf(a)), To: Cell(b, 0), Gap: b.Row.Time - a.Row.Time)))
            .GroupBy(move => (From: move.From!.Value, To: move.To!.Value))
            .OrderBy(pair => (pair.Key.From.Cell, pair.Key.From.Channel, pair.Key.To.Cell, pair.Key.To.Channel))
            .Select(pair => new TransitionFigures(pair.Key.From, pair.Key.To, pair.Count(), pair.Select(move => move.Owner).Distinct().Count(), Gaps([.. pair.Select(move => move.Gap).Order()]))),
    ];

    public IReadOnlyList<EndFigures> Ends()
    {
        var ends = Units().Select(steps => (First: Cell(steps[0], PartOf(steps[0]))!.Value, Last: Cell(steps[^1], PartOf(steps[^1]))!.Value)).ToList();
        return [.. ends.SelectMany(end => new[] { end.First, end.Last }).Distinct().OrderBy(cell => (cell.Cell, cell.Channel))
            .Select(cell => new EndFigures(cell, ends.Count(end => end.First == cell), ends.Count(end => end.Last == cell)))];
    }

    public sealed record Path(IReadOnlyList<int> Kinds, IReadOnlyList<long> Ages, bool Converts, long Value, int Part, int Owner);

    /// <summary>What ends in a conversion, and what is left at the end of a unit; by owner.</summary>
    public IEnumerable<Path> Paths(PathRules rules, Func<Contact, int> kindOf) => Units(isCounted: _ => true).SelectMany(unit => Cut(unit))
        .Where(path => path[^1].Row.Time >= rules.Ends.From && path[^1].Row.Time < rules.Ends.To)
        .Select(path =>
        {
            var (end, converts) = (path[^1], path[^1].Converts);
            var touches = (converts && !rules.WithConversion ? path.SkipLast(1) : path).Where(touch => end.Row.Time - touch.Row.Time <= rules.Lookback).ToList();
            return new Path([.. touches.Select(kindOf)], [.. touches.Select(touch => end.Row.Time - touch.Row.Time)], converts, end.Value, PartOf(end), OwnerOf(end));
        })
        .OrderBy(path => path.Owner);

    static IEnumerable<List<Contact>> Cut(List<Contact> unit)
    {
        for (var left = unit; left.Count > 0;)
        {
            var length = left.FindIndex(contact => contact.Converts) is >= 0 and var at ? at + 1 : left.Count;
            yield return left[..length];
            left = left[length..];
        }
    }

    public Reach Reach()
    {
        var kept = Linked().Where(step => IsKept(step.Contact)).ToList();
        var units = kept.Select(UnitOf).Where(unit => unit is not null).ToList();
        return new(kept.Select(step => OwnerOf(step.Contact)).Distinct().Count(), units.Distinct().Count(), kept.Count, units.Count, Unlinked().Count());
    }

    public IEnumerable<PartReach> Reaches() => Enumerable.Range(0, Parts).Select(part => new PartReach(
        Linked().Where(step => IsKept(step.Contact) && PartOf(step.Contact) == part).Select(step => step.Contact.Row.Profile).Distinct().Count(),
        Linked().Count(step => IsKept(step.Contact) && PartOf(step.Contact) == part),
        Unlinked().Count(contact => PartOf(contact) == part)));

    /// <summary>Kept interactions of each customer, in order.</summary>
    public IReadOnlyList<IReadOnlyList<Contact>> Customers() =>
    [
        .. Linked().Select(step => step.Contact).Where(IsKept).GroupBy(OwnerOf).Select(own =>
            own.OrderBy(contact => contact.Row.Time).ThenBy(contact => contact.Row.Ordinal).ThenBy(contact => contact.Row.Tie).ThenBy(contact => contact.Row.Sequence).ToList()),
    ];

    /// <summary>Whole journeys, kept or not.</summary>
    public IReadOnlyList<IReadOnlyList<Contact>> Journeys() => [.. Linked().GroupBy(step => step.Journey).Select(steps => steps.Select(step => step.Contact).ToList())];

    /// <summary>Kept interactions, linked or not, with whom they count for; null = nobody known.</summary>
    public IEnumerable<(int? Owner, Contact Contact)> Kept() =>
        Linked().Select(step => step.Contact).Where(IsKept).Select(contact => ((int?)OwnerOf(contact), contact)).Concat(Unlinked().Select(contact => ((int?)null, contact)));

    IEnumerable<Step> Linked()
    {
        var journey = 0;
        foreach (var contact in Contacts.Where(contact => contact.Row.Profile >= 0))
            yield return new(contact, journey += contact.Starts ? 1 : 0);
    }

    IEnumerable<Contact> Unlinked() => Contacts.Where(contact => contact.Row.Profile < 0 && IsKept(contact));

    /// <summary>Kept interactions that the map counts, unit by unit, each in order.</summary>
    public List<List<Contact>> Units() => Units(isCounted: contact => Cell(contact, 0) is not null);

    List<List<Contact>> Units(Func<Contact, bool> isCounted) =>
    [
        .. Linked().Where(step => IsKept(step.Contact) && isCounted(step.Contact) && UnitOf(step) is not null)
            .GroupBy(UnitOf, step => step.Contact)
            .Select(unit => unit.OrderBy(contact => contact.Row.Time).ThenBy(contact => contact.Row.Ordinal).ThenBy(contact => contact.Row.Tie).ThenBy(contact => contact.Row.Sequence).ToList()),
    ];

    /// <summary>The cell of a counted interaction, without its part.</summary>
    public int CellOf(Contact contact) => Cell(contact, 0)!.Value.Cell / Parts; // units hold counted ones only

    public CellKey? Cell(Contact contact, int part)
    {
        var phase = Map.Phases == 0 ? 0 : Math.Min(contact.Phases[Map.Model], Map.Phases);
        var cell = Map.CellOf[contact.Row.Touchpoint * Map.Stride + phase];
        return cell < 0 ? null : new(cell * Parts + part, Map.Channels == 0 ? -1 : contact.Row.Channel);
    }

    /// <summary>A touchpoint for each touchpoint and part, so that the plain twin can be asked.</summary>
    Contact Divided(Contact contact) => contact with { Row = contact.Row with { Touchpoint = (ushort)(contact.Row.Touchpoint * Parts + PartOf(contact)) } };

    CellMap DividedMap() => Map with
    {
        Cells = Map.Cells * Parts,
        CellOf = [.. Enumerable.Range(0, Map.CellOf.Length * Parts).Select(slot =>
            (Touchpoint: slot / Map.Stride / Parts, Part: slot / Map.Stride % Parts, Phase: slot % Map.Stride) is var at
            && Map.CellOf[at.Touchpoint * Map.Stride + at.Phase] is >= 0 and var cell ? cell * Parts + at.Part : -1)],
    };

    static GapFigures Gaps(List<long> ordered) =>
        new(ordered.Count, (double)ordered.Sum() / ordered.Count, GapBuckets.Middle(GapBuckets.Of(ordered[(ordered.Count - 1) / 2])));
}
