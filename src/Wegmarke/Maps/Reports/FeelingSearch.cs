using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Steps at which customers feel bad, and groups of customers that feel worse there than the others.</summary>
sealed class FeelingSearch(PhaseMaps maps, ReportWords words, JourneyStore store)
{
    /// <summary>On the scale from −2 to +2.</summary>
    const double LeastDifference = 0.4;

    /// <summary>Answers that all agree still come from a scale of whole steps.</summary>
    const double LeastDeviation = 0.5;

    const int MostAnswersRead = 200;

    public IEnumerable<Suspicion> Of(IReadOnlyList<Cohort> cohorts) =>
    [
        .. maps.Cells(maps.ByTouchpointAndPhase).Cells.Select(cell => (cell.Cell.Cell, cell.Customers, Felt: FeelingSpread.Of(cell.Linked.Scores)))
            .Where(step => step.Felt.Count >= CellProblems.FewestAnswers).Select(step => Bad(step.Cell, step.Customers, step.Felt)),
        .. cohorts.Where(cohort => Felt(cohort).Count >= CellProblems.FewestAnswers).GroupBy(cohort => (cohort.Dimension, cohort.Step, cohort.Channel)).Where(peers => peers.Count() > Cohorts.FewestPeers(peers.Key.Dimension))
            .SelectMany(peers => peers.Select(cohort => Worse(cohort, [.. peers.Where(peer => peer != cohort)]))),
    ];

    static FeelingSpread Felt(Cohort cohort) => FeelingSpread.Of(cohort.Figures.Linked.Scores);

    static double Error(FeelingSpread felt) => Math.Max(LeastDeviation, felt.Deviation) / Math.Sqrt(felt.Count);

    Suspicion Bad(int step, long customers, FeelingSpread felt) => new(
        Chance.UpperTail(-felt.Mean / Error(felt), felt.Count - 1), felt.Mean < 0, $"feeling {step / maps.Stride}", () => BadPoint(step, customers, felt))
    {
        Key = $"feeling {maps.Data.Touchpoints[step / maps.Stride]}",
        Step = maps.KeysOf(step),
    };

    WeakPoint BadPoint(int step, long customers, FeelingSpread felt)
    {
        var (name, phase) = (Touchpoint(step), Phase(step));
        var (mean, answers) = (words.Format.Signed(felt.Mean, 1), words.Format.Count(felt.Count));
        return new(WeakPointKind.Feeling, $"{name} ({phase})",
            words.Say($"Gefühl {mean} auf der Skala von −2 bis +2 bei {answers} Antworten ({Interval(felt)}).", $"Feeling {mean} on the scale from −2 to +2 in {answers} answers ({Interval(felt)})."),
            new(mean, words.Say($"auf der Skala von −2 bis +2: So fühlen sich Kunden bei {name}. Dahinter stehen {answers} Antworten von {words.CustomersDative(customers)}, die dort waren",
                $"on the scale from −2 to +2: so customers feel at {name}. Behind it stand {answers} answers from {words.Customers(customers)} who were there")), customers, null, Quote(step));
    }

    Suspicion Worse(Cohort cohort, Cohort[] others)
    {
        var (felt, peers) = (Felt(cohort), FeelingSpread.Of([.. others.SelectMany(other => other.Figures.Linked.Scores)]));
        var difference = peers.Mean - felt.Mean;
        var error = Math.Sqrt(Error(felt) * Error(felt) + Error(peers) * Error(peers));
        return new(Chance.UpperTail(difference / error, Math.Min(felt.Count, peers.Count) - 1), difference >= LeastDifference, $"feeling {cohort.Step / maps.Stride}", () => WorsePoint(cohort, felt, peers))
        {
            Key = $"feeling {maps.Data.Touchpoints[cohort.Step / maps.Stride]} {cohort.Dimension} {cohort.Value}",
            Step = maps.KeysOf(cohort.Step),
            Location = cohort.Location,
        };
    }

    WeakPoint WorsePoint(Cohort cohort, FeelingSpread felt, FeelingSpread peers)
    {
        var (name, phase, where, elsewhere) = (Touchpoint(cohort.Step), Phase(cohort.Step), words.At(cohort.Dimension, cohort.Value, maps.Data), words.Elsewhere(cohort.Dimension));
        var (own, their, answers) = (words.Format.Signed(felt.Mean, 1), words.Format.Signed(peers.Mean, 1), words.Format.Count(felt.Count));
        return new(WeakPointKind.Feeling, $"{name} {where} ({phase})",
            words.Say($"Gefühl {own} bei {answers} Antworten ({Interval(felt)}), {elsewhere} {their}.", $"Feeling {own} in {answers} answers ({Interval(felt)}), {elsewhere} {their}."),
            new(own, words.Say($"auf der Skala von −2 bis +2 ist das Gefühl bei {name} {where}, {elsewhere} {their}. Dahinter stehen {answers} Antworten; dort waren {words.Customers(cohort.Figures.Customers)}",
                $"on the scale from −2 to +2 is the feeling at {name} {where}, {elsewhere} {their}. Behind it stand {answers} answers; {words.Customers(cohort.Figures.Customers)} were there")), cohort.Figures.Customers, null, null);
    }

    string Interval(FeelingSpread felt) => felt.Interval is not { } interval ? "" : words.Say(
        $"95-%-Bereich {words.Format.Signed(interval.Low, 1)} bis {words.Format.Signed(interval.High, 1)}", $"95% interval {words.Format.Signed(interval.Low, 1)} to {words.Format.Signed(interval.High, 1)}");

    string Touchpoint(int step) => words.Quoted(maps.Data.Touchpoint(step / maps.Stride).Name.In(words.Language));

    string Phase(int step) => maps.Data.Models[maps.Model].Phases[step % maps.Stride].Name.In(words.Language);

    string? Quote(int step)
    {
        var wanted = new Dictionary<int, bool> { [step] = false };
        var found = maps.Question.RunSlices(slice => ExtremeFeelings.Of(slice, maps.ByTouchpointAndPhase, wanted, MostAnswersRead), ExtremeFeelings.Merge);
        return store.Quote(ExtremeFeelings.From(found, MostAnswersRead).Sequences[step]);
    }
}
