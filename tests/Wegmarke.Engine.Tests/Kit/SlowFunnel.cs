using System.Globalization;

namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twin of funnels: every try of every unit, written out. Parts are lines of text.</summary>
sealed record SlowFunnel(SlowQuestion Question, FunnelPath Path, Func<Contact, IReadOnlyList<int>> CodesOf)
{
    sealed record Unit(int Owner, int Part, IReadOnlyList<Contact> Steps, Contact? Next);

    public IEnumerable<string> Parts()
    {
        var units = Question.Units().SelectMany(Tries).ToList();
        return Enumerable.Range(0, Question.Parts).Select(part => Line([.. units.Where(unit => unit.Part == part)]));
    }

    public IEnumerable<FunnelStop> Stopped(int furthest, int most) => Question.Units().SelectMany(Tries)
        .Where(unit => unit.Steps.Count == furthest).GroupBy(unit => unit.Owner)
        .Select(own => own.Select(unit => new FunnelStop(unit.Steps[^1].Row.Profile, unit.Steps[^1].Row.Time)).OrderByDescending(stop => stop.Time).ThenBy(stop => stop.Profile).First())
        .OrderByDescending(stop => stop.Time).ThenBy(stop => stop.Profile).Take(most);

    public static IEnumerable<string> Lines(Funnel funnel) => funnel.Parts.Select(part => string.Join("; ", part.Steps
        .Select(step => Line(step.Units, step.Customers, step.Gap, step.Share.Count == 0 ? 0 : step.Share.Variance, step.Next.Select(next => (next.Touchpoint, next.Units))))
        .Prepend($"{part.Units}/{part.Customers}")));

    IEnumerable<Unit> Tries(List<Contact> unit)
    {
        if (Path.Hold is null)
            return [Best(unit, unit)];
        return unit.SelectMany(CodesOf).Distinct().Select(code => Best(unit, [.. unit.Where(contact => CodesOf(contact).Contains(code))]));
    }

    Unit Best(List<Contact> unit, List<Contact> taking)
    {
        var tries = taking.Where(contact => Is(contact, 0)).Select(start => Follow(taking, start)).ToList();
        var furthest = tries.Select(steps => steps.Count).DefaultIfEmpty(0).Max();
        var best = tries.Where(steps => steps.Count == furthest).OrderBy(steps => taking.IndexOf(steps[^1])).ThenByDescending(steps => taking.IndexOf(steps[0])).FirstOrDefault() ?? [];
        return new(Question.OwnerOf(unit[0]), Question.PartOf(best.Count == 0 ? taking[0] : best[0]), best,
            best.Count == 0 ? null : unit.ElementAtOrDefault(unit.IndexOf(best[^1]) + 1));
    }

    List<Contact> Follow(List<Contact> taking, Contact start)
    {
        var steps = new List<Contact> { start };
        while (steps.Count < Path.Steps.Count
            && taking.Skip(taking.IndexOf(steps[^1]) + 1).FirstOrDefault(contact => Is(contact, steps.Count)) is { } next
            && next.Row.Time - start.Row.Time <= (Path.Window ?? long.MaxValue))
            steps.Add(next);
        return steps;
    }

    bool Is(Contact contact, int step)
    {
        var wanted = Path.Steps[step];
        return wanted.Touchpoints.Contains(contact.Row.Touchpoint) || wanted.Channels.Contains(contact.Row.Channel) || wanted.Phases.Contains(contact.Phases[Path.Model])
            || (wanted.Converts && contact.Converts) || wanted.Values.Any(values => values.Codes.Intersect(CodesOf(contact)).Any());
    }

    string Line(IReadOnlyList<Unit> units) => string.Join("; ", Enumerable.Range(1, Path.Steps.Count).Select(step =>
    {
        var (before, come) = (units.Where(unit => unit.Steps.Count >= step - 1).ToList(), units.Where(unit => unit.Steps.Count >= step).ToList());
        var gaps = step == 1 ? [] : come.Select(unit => unit.Steps[step - 1].Row.Time - unit.Steps[step - 2].Row.Time).Order().ToList();
        var next = step == Path.Steps.Count ? [] : come.Where(unit => unit.Steps.Count == step).CountBy(unit => unit.Next is { } contact ? contact.Row.Touchpoint : -1)
            .OrderByDescending(next => next.Value).ThenBy(next => next.Key).Select(next => (next.Key, (long)next.Value));
        return Line(come.Count, come.Select(unit => unit.Owner).Distinct().Count(),
            gaps.Count == 0 ? default : new(gaps.Count, (double)gaps.Sum() / gaps.Count, GapBuckets.Middle(GapBuckets.Of(gaps[(gaps.Count - 1) / 2]))), Variance(before, step), next);
    }).Prepend($"{units.Count}/{units.Select(unit => unit.Owner).Distinct().Count()}"));

    static double Variance(List<Unit> before, int step)
    {
        if (before.Count == 0)
            return 0;
        var owners = before.GroupBy(unit => unit.Owner).Select(own => (Count: own.Count(), On: own.Count(unit => unit.Steps.Count >= step))).ToList();
        double count = before.Count, on = owners.Sum(own => own.On), rate = on / count, cautious = (on + 1) / (count + 2);
        var clustered = owners.Count < 2 ? 0 : owners.Sum(own => Math.Pow(own.On - rate * own.Count, 2)) / (count * count) * owners.Count / (owners.Count - 1.0);
        return Math.Max(clustered, cautious * (1 - cautious) / count);
    }

    static string Line(long units, long customers, GapFigures gap, double variance, IEnumerable<(int Touchpoint, long Units)> next) => string.Create(CultureInfo.InvariantCulture,
        $"{units}/{customers} {gap.Count} {gap.Mean:F3} {gap.Median} ±{Math.Sqrt(variance):F6} {string.Join(' ', next.Select(one => $"{one.Touchpoint}×{one.Units}"))}");
}
