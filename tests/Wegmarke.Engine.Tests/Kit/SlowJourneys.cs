namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twin of building columns: what the definitions say, in plain LINQ.</summary>
static class SlowJourneys
{
    const long Day = 86_400_000;

    public static IReadOnlyList<Contact> Of(IEnumerable<InteractionRow> rows, Derivation derivation)
    {
        var ordered = rows.OrderBy(row => row.Time).ThenBy(row => row.Ordinal).ThenBy(row => row.Tie).ThenBy(row => row.Sequence).ToList();
        var linked = ordered.Where(row => row.Profile >= 0).GroupBy(row => row.Profile).OrderBy(profile => profile.Key);
        var unlinked = Folded(ordered.Where(row => row.Profile < 0), derivation)
            .Select(contact => contact with { Phases = [.. derivation.Models.Select(_ => PhaseClaims.NoPhase)] });
        return [.. linked.SelectMany(profile => Cut(WithPhases([.. Folded(profile, derivation)], derivation), derivation)), .. unlinked];
    }

    static IEnumerable<Contact> Folded(IEnumerable<InteractionRow> rows, Derivation derivation) => rows
        .GroupBy(row => (IsLine(row) ? 0 : row.Sequence, row.Order, IsLine(row) && (IsRefund(row) || row.Profile < 0) ? row.Time : 0, IsRefund(row)))
        .Select(lines => Fold([.. lines], derivation.Journeys));

    static bool IsRefund(InteractionRow row) => row.Flags.HasFlag(InteractionFlags.Refund);

    static bool IsLine(InteractionRow row) => row.Order != 0 && (row.Flags & (InteractionFlags.Refund | InteractionFlags.Purchase)) != 0;

    static Contact Fold(IReadOnlyList<InteractionRow> lines, JourneyRules rules)
    {
        var flags = lines.Aggregate(InteractionFlags.None, (all, line) => all | line.Flags);
        var isPurchase = (flags & (InteractionFlags.Refund | InteractionFlags.Purchase)) == InteractionFlags.Purchase;
        var converts = (rules.PurchaseConverts && isPurchase) || (rules.ClaimConverts && flags.HasFlag(InteractionFlags.Conversion));
        return new(lines[0] with { Flags = flags }, lines.Sum(line => IsRefund(line) ? -Math.Abs(line.Value) : line.Value), lines.Sum(line => line.Cost), converts)
        {
            Scores = [.. lines.SelectMany(line => new[] { line.Score, line.Emotion }).Where(score => score != Score.None)],
            Sequences = [.. lines.Select(line => line.Sequence)],
            Claims = Enumerable.Range(0, PhaseClaims.MostModels)
                .Select(model => (Model: model, Phase: lines.Select(line => line.Claims.Of(model)).FirstOrDefault(phase => phase != PhaseClaims.NoPhase, PhaseClaims.NoPhase)))
                .Where(claim => claim.Phase != PhaseClaims.NoPhase)
                .Aggregate(PhaseClaims.None, (claims, claim) => claims.With(claim.Model, claim.Phase)),
        };
    }

    static List<Contact> WithPhases(List<Contact> contacts, Derivation derivation) => [.. contacts.Select((contact, i) => contact with
    {
        Phases = [.. derivation.Models.Select((model, m) => contact.Claims.Of(m) is not PhaseClaims.NoPhase and var claimed ? claimed : Phase(model, contacts, i))],
    })];

    static byte Phase(PhaseRules model, List<Contact> contacts, int at)
    {
        var (now, first) = (contacts[at].Row, contacts[0].Row);
        var bought = contacts.Take(at).LastOrDefault(contact => contact.IsPurchase)?.Row.Time;
        return model.Rules.Where(rule =>
                rule.Touchpoints?.Contains(now.Touchpoint) != false
                && (rule.BoughtBefore is null || rule.BoughtBefore == bought is not null)
                && rule.Contacts.Contains(at)
                && rule.DaysSinceFirst.Contains((now.Time - first.Time) / Day)
                && (rule.DaysSincePurchase.IsAny || (bought is { } purchase && rule.DaysSincePurchase.Contains((now.Time - purchase) / Day))))
            .Select(rule => (byte?)rule.Phase).FirstOrDefault() ?? model.Fallback;
    }

    static IEnumerable<Contact> Cut(List<Contact> contacts, Derivation derivation)
    {
        var (left, hasBought) = (contacts, false);
        while (left.Count > 0)
        {
            var begunAsService = hasBought && !IsBefore(left[0], derivation);
            var length = Enumerable.Range(1, left.Count).First(end => end == left.Count || left[end - 1].Converts
                || left[end].Row.Time - left[end - 1].Row.Time > derivation.Journeys.GapDays * Day
                || (begunAsService && IsBefore(left[end], derivation) && !left[end].Converts));
            var journey = left.Take(length).ToList();
            hasBought = journey[^1] is { Converts: true, IsPurchase: true } || (hasBought && !journey.Any(contact => IsBefore(contact, derivation)));
            yield return journey[0] with { Starts = true, StartsService = begunAsService && !journey[^1].Converts };
            foreach (var contact in journey.Skip(1))
                yield return contact;
            left = [.. left.Skip(length)];
        }
    }

    static bool IsBefore(Contact contact, Derivation derivation) =>
        derivation.Models.Count > 0 && derivation.Models[derivation.JourneyModel].IsBeforePurchase(contact.Phases[derivation.JourneyModel]);
}
