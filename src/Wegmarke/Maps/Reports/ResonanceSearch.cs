using System.Globalization;
using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Contents and touchpoints that were to be had for at least 30 days and that hardly anybody answered, while others like them were.</summary>
sealed class ResonanceSearch(ReportSources sources, PhaseMaps maps, ReportWords words)
{
    const int FewestDays = 30;
    const int FewestPeers = 3;

    const double MostSummed = 500;

    /// <summary>Whatever was answered so often has resonance, however much more others have.</summary>
    const int Answered = 5;

    static readonly string[] s_exposures = ["EINBLENDUNGEN", "IMPRESSIONS", "EXPOSURES", "SHOWN", "ANZEIGEN", "VIEWS"];

    public async Task<IReadOnlyList<Suspicion>> All(CancellationToken cancel)
    {
        var offers = sources.Offers.Select(offer => (Offer: offer, Days: Days(offer))).Where(offer => offer.Days >= FewestDays).ToArray();
        if (offers.Length == 0)
            return [];
        var contents = await ContentCounts(cancel);
        var touchpoints = maps.Cells(CellMap.ByTouchpoint(maps.Data.Touchpoints.Count)).Cells
            .ToDictionary(cell => maps.Data.Touchpoints[cell.Cell.Cell], cell => cell.Linked.Interactions + cell.Unlinked.Interactions);
        return
        [
            .. offers.Select(offer => Measured(offer.Offer, offer.Days, contents, touchpoints)).OfType<Resonance>().GroupBy(offer => (offer.IsTouchpoint, offer.ByExposure))
                .SelectMany(alike => alike.Select(offer => Suspect(offer, [.. alike.Where(peer => peer != offer)]))).OfType<Suspicion>(),
        ];
    }

    async Task<Dictionary<string, long>> ContentCounts(CancellationToken cancel)
    {
        var contents = await sources.Dimensions.Of(maps.Data, DimensionName.Of("content"), cancel);
        var counts = (maps.Question with { Cut = new UnitCut.Customers(), Cancel = cancel }).Counts(contents);
        return Enumerable.Range(1, contents.Values.Count).ToDictionary(contents.Values.Text, code => counts[code]);
    }

    Resonance? Measured(OfferedContent offer, int days, Dictionary<string, long> contents, Dictionary<string, long> touchpoints)
    {
        var touchpoint = offer.Touchpoint == offer.Key ? maps.Data.Catalogue.FindTouchpoint(offer.Key) : null;
        if (touchpoint is null && contents.Count == 0)
            return null;
        var answers = touchpoint is null ? contents.GetValueOrDefault(offer.Key) : touchpoints.GetValueOrDefault(touchpoint.Key);
        var exposures = Exposures(offer);
        return new(offer.Title.Length > 0 ? offer.Title : offer.Key, touchpoint is not null, exposures is not null, exposures ?? days, days, answers);
    }

    Suspicion? Suspect(Resonance offer, Resonance[] peers)
    {
        if (peers.Length < FewestPeers)
            return null;
        var rates = peers.Select(peer => peer.Answers / peer.Reach).Order().ToArray();
        var expected = (rates[(rates.Length - 1) / 2] + rates[rates.Length / 2]) / 2 * offer.Reach;
        return new(AtMost(offer.Answers, expected), offer.Answers < Answered, "offer " + offer.Title, () => Point(offer, expected)) { Key = $"no resonance {offer.Title}" };
    }

    WeakPoint Point(Resonance offer, double expected)
    {
        var (name, answers, usual) = (words.Quoted(offer.Title), words.Format.Count(offer.Answers), words.Format.Number(expected, 0));
        var reach = offer.ByExposure ? words.Say($" und {words.Format.Number(offer.Reach, 0)} Einblendungen", $" and {words.Format.Number(offer.Reach, 0)} exposures") : "";
        var most = words.Format.Count(MostProbable(offer.Answers));
        return new(WeakPointKind.NoResonance, offer.IsTouchpoint ? words.Say($"Kontaktpunkt {name}", $"Touchpoint {name}") : words.Say($"Inhalt {name}", $"Content {name}"),
            words.Say($"{Contacts(offer.Answers)} in {words.Format.Count(offer.Days)} Tagen{reach}; vergleichbare Angebote hätten etwa {usual}. Mit 95 % Sicherheit sind es höchstens {most}.",
                $"{Contacts(offer.Answers)} in {words.Format.Count(offer.Days)} days{reach}; comparable offers would have about {usual}. With 95% certainty there are {most} at most."),
            new(answers, words.Say($"{(offer.Answers == 1 ? "Kontakt" : "Kontakte")} mit {name} in {words.Format.Count(offer.Days)} Tagen: Vergleichbare Angebote hätten etwa {usual}",
                $"{(offer.Answers == 1 ? "contact" : "contacts")} with {name} in {words.Format.Count(offer.Days)} days: comparable offers would have about {usual}")), null, null, null);
    }

    string Contacts(long count) => count switch
    {
        0 => words.Say("Kein Kontakt", "No contact"),
        1 => words.Say("1 Kontakt", "1 contact"),
        _ => words.Say($"{words.Format.Count(count)} Kontakte", $"{words.Format.Count(count)} contacts"),
    };

    /// <summary>Days of the offer within those that are reported.</summary>
    int Days(OfferedContent offer) => offer.From is not { } from || Frames.Period(maps.Data.Coverage, sources.Subject.Request) is not { } period ? 0
        : Math.Max(0, Math.Min(offer.To?.DayNumber ?? int.MaxValue, period.To.DayNumber) - Math.Max(from.DayNumber, period.From.DayNumber) + 1);

    static double? Exposures(OfferedContent offer)
    {
        if (offer.Details.Length == 0)
            return null;
        using var details = JsonDocument.Parse(offer.Details);
        return details.RootElement.ValueKind != JsonValueKind.Object ? null : details.RootElement.EnumerateObject()
            .Where(detail => s_exposures.Contains(detail.Name.ToUpperInvariant()))
            .Select(detail => double.TryParse(detail.Value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? (double?)number : null)
            .FirstOrDefault(number => number is not null);
    }

    /// <summary>Probability of so few by chance, if about so many were to be expected (Poisson).</summary>
    static double AtMost(long count, double expected)
    {
        if (count > expected)
            return 1;
        // From there on the sum below begins with nothing, and a bell is as good.
        if (expected > MostSummed)
            return Chance.UpperTail((expected - count) / Math.Sqrt(expected));
        var (term, sum) = (Math.Exp(-expected), 0.0);
        for (var at = 0; at <= count; at++)
        {
            sum += term;
            term *= expected / (at + 1);
        }
        return Math.Min(1, sum);
    }

    /// <summary>The smallest number to be expected at which so few would come with a probability of 5 % at most.</summary>
    static long MostProbable(long count)
    {
        var most = count + 1;
        while (AtMost(count, most) > 0.05)
            most++;
        return most;
    }

    /// <param name="Reach">Exposures, or days where those are not known.</param>
    sealed record Resonance(string Title, bool IsTouchpoint, bool ByExposure, double Reach, int Days, long Answers);
}
