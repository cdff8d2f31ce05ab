using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Steps before the purchase at which one group of customers goes on more rarely than the others.</summary>
sealed class StallSearch(PhaseMaps maps, ReportWords words)
{
    /// <summary>A visit may end on one device and go on on another, so that a small difference says little.</summary>
    const double LeastDifferenceOfVisits = 0.1;

    readonly Lazy<Worth> _worth = new(() => Worth.Of(maps, maps.ByTouchpointAndPhase));

    public IEnumerable<Suspicion> Of(IReadOnlyList<Cohort> cohorts) => cohorts
        .Where(cohort => IsBeforePurchase(cohort.Step) && cohort.Figures.Customers >= CellProblems.FewestCustomers && !CellProblems.IsEnd(cohort.Figures))
        .GroupBy(cohort => (cohort.Dimension, cohort.Step, cohort.Channel)).Where(peers => peers.Count() > Cohorts.FewestPeers(peers.Key.Dimension)).SelectMany(peers => Compared([.. peers]));

    bool IsBeforePurchase(int step) => maps.Data.Models[maps.Model].Phases[step % maps.Stride].IsBeforePurchase;

    IEnumerable<Suspicion> Compared(Cohort[] peers)
    {
        foreach (var cohort in peers)
        {
            Cohort[] others = [.. peers.Where(peer => peer != cohort)];
            if (cohort.Leaving is null)
                yield return InJourney(cohort, others);
            else if (others.Where(other => other.Leaving is not null).ToArray() is { Length: > 0 } visited)
                yield return InVisit(cohort, visited);
        }
    }

    Suspicion InJourney(Cohort cohort, Cohort[] others) => Suspect(cohort, new(
        (cohort.Figures.GoingOn, cohort.Figures.Customers),
        (others.Sum(other => other.Figures.GoingOn), others.Sum(other => other.Figures.Customers)),
        Median(others.Select(other => (double)other.Figures.GoingOn / other.Figures.Customers)), IsVisit: false));

    /// <summary>Visits of one customer are not independent, so that no more of them count than there are customers.</summary>
    Suspicion InVisit(Cohort cohort, Cohort[] others) => Suspect(cohort, new(
        Stayed(cohort), (others.Sum(other => Stayed(other).Stayed), others.Sum(other => Stayed(other).All)),
        Median(others.Select(other => (double)Stayed(other).Stayed / Stayed(other).All)), IsVisit: true));

    static (long Stayed, long All) Stayed(Cohort cohort)
    {
        var (ended, all) = cohort.Leaving!.Value; // asked before
        var counted = Math.Max(1, Math.Min(all, cohort.Figures.Customers));
        return ((long)Math.Round((double)(all - ended) / all * counted), counted);
    }

    Suspicion Suspect(Cohort cohort, Rates rates)
    {
        var difference = rates.Median - rates.Own;
        return new(rates.Probability, difference >= (rates.IsVisit ? LeastDifferenceOfVisits : CellProblems.LeastDifference), $"{cohort.Step / maps.Stride}", () => Point(cohort, rates, difference))
        {
            Key = $"stall {maps.Data.Touchpoints[cohort.Step / maps.Stride]} {cohort.Dimension} {cohort.Value}",
            Step = maps.KeysOf(cohort.Step),
            Location = cohort.Location,
        };
    }

    WeakPoint Point(Cohort cohort, Rates rates, double difference)
    {
        var half = Chance.Z95 * rates.Error;
        var step = cohort.Step;
        var (touchpoint, phase) = (words.Quoted(maps.Data.Touchpoint(step / maps.Stride).Name.In(words.Language)), maps.Data.Models[maps.Model].Phases[step % maps.Stride].Name.In(words.Language));
        var (where, elsewhere) = (words.At(cohort.Dimension, cohort.Value, maps.Data), words.Elsewhere(cohort.Dimension));
        var (own, peers, customers) = (words.Format.Share(rates.Own), words.Format.Share(rates.Median), cohort.Figures.Customers);
        var potential = Potential.Of(customers, (difference, difference - half, difference + half), _worth.Value.Each(new(step, -1)));
        var (what, whatEnglish) = rates.IsVisit ? ("der Besuche gehen dort weiter", "of visits go on there") : ("der Kunden gehen danach weiter", "of customers go on afterwards");
        return new(WeakPointKind.Stall, words.Say($"{touchpoint} {where} ({phase})", $"{touchpoint} {where} ({phase})"),
            words.Say($"{own} {what}, {elsewhere} {peers}: {words.Points(difference)} weniger ({words.PointsRange(Math.Max(0, difference - half), difference + half)}).",
                $"{own} {whatEnglish}, {elsewhere} {peers}: {words.Points(difference)} fewer ({words.PointsRange(Math.Max(0, difference - half), difference + half)})."),
            Headline(potential, (own, peers), (touchpoint, where, elsewhere), (words.Say(what, whatEnglish), customers)), customers, potential, null);
    }

    MapMessage Headline(Potential? potential, (string Own, string Peers) rate, (string Touchpoint, string Where, string Elsewhere) place, (string What, long Customers) who) => potential is null
        ? new(rate.Own, words.Say(
            $"{who.What}: bei {place.Touchpoint} {place.Where}, {place.Elsewhere} sind es {rate.Peers}; das betrifft {words.Customers(who.Customers)}",
            $"{who.What}: at {place.Touchpoint} {place.Where}, {place.Elsewhere} it is {rate.Peers}; this concerns {words.Customers(who.Customers)}"))
        : new(words.About(potential.Value), words.Say(
            $"Umsatz liegen bei {place.Touchpoint} {place.Where} brach: Nur {rate.Own} {who.What}, {place.Elsewhere} sind es {rate.Peers}. Das betrifft {words.Customers(who.Customers)}",
            $"in revenue lie idle at {place.Touchpoint} {place.Where}: only {rate.Own} {who.What}, {place.Elsewhere} it is {rate.Peers}. This concerns {words.Customers(who.Customers)}"));

    static double Median(IEnumerable<double> rates)
    {
        var ordered = rates.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
