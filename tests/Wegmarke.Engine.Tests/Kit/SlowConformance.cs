namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twin of conformance: alignment by a table of lengths, deviations in plain LINQ, variances customer by customer.</summary>
sealed class SlowConformance(IReadOnlyList<SlowPath> paths, int[] ideal)
{
    sealed record Aligned(SlowPath Path, int[] Matched, IReadOnlyList<(DeviationKind Kind, int Step, int Cell)> Deviations)
    {
        public int Last => Array.FindLastIndex(Matched, at => at >= 0);
        public int Common => Matched.Count(at => at >= 0);
    }

    readonly List<Aligned> _units = [.. paths.Select(path => Align(path, ideal))];

    public IdealFit Fit()
    {
        var costs = _units.Select(unit => (Cost: unit.Path.Told.Count + ideal.Length - 2 * unit.Common, Length: unit.Path.Told.Count + ideal.Length)).ToList();
        return new(_units.Count, _units.Select(unit => unit.Path.Owner).Distinct().Count(), costs.Count(cost => cost.Cost == 0),
            costs.Sum(cost => 1 - (double)cost.Cost / cost.Length), costs.Sum(cost => cost.Cost), costs.Sum(cost => cost.Length));
    }

    public IEnumerable<IdealStepFigures> Steps() => ideal.Select((_, step) =>
    {
        var aligned = _units.Where(unit => unit.Matched[step] >= 0).ToList();
        int Count(DeviationKind kind) => _units.Count(unit => unit.Deviations.Contains((kind, step, -1)));
        return new IdealStepFigures(aligned.Count, Count(DeviationKind.Skipped), Count(DeviationKind.OutOfOrder),
            _units.Count - aligned.Count - Count(DeviationKind.Skipped) - Count(DeviationKind.OutOfOrder), aligned.Select(unit => unit.Path.Owner).Distinct().Count());
    });

    public IEnumerable<(DeviationKind, int, int, int, int, int)> Deviations() =>
        _units.SelectMany(unit => unit.Deviations.Distinct().Select(deviation => (deviation, unit))).GroupBy(found => found.deviation)
            .Select(found => (found.Key.Kind, found.Key.Step, found.Key.Cell, found.Count(), found.Select(each => each.unit.Path.Owner).Distinct().Count(), Compared(found.Key).Count())).Order();

    /// <summary>The ratio of sums over units, and the variance of the difference from what each customer contributes to it.</summary>
    public void Same(Deviation deviation, Outcome outcome, Contrast? actual)
    {
        var key = (deviation.Kind, deviation.Step, deviation.Cell);
        var units = Compared(key).Select(unit => (unit.Path.Owner, Has: unit.Deviations.Contains(key), Outcome: Of(unit.Path, outcome))).Where(unit => unit.Outcome.Count > 0).ToList();
        var (with, without) = (units.Where(unit => unit.Has).ToList(), units.Where(unit => !unit.Has).ToList());
        Assert.Equal(with.Count == 0 || without.Count == 0, actual is null);
        if (actual is not { } found)
            return;
        var (n1, n0) = (with.Sum(unit => unit.Outcome.Count), without.Sum(unit => unit.Outcome.Count));
        var (r1, r0) = (with.Sum(unit => unit.Outcome.Sum) / n1, without.Sum(unit => unit.Outcome.Sum) / n0);
        Assert.Equal(r1, found.With, 9);
        Assert.Equal(r0, found.Without, 9);
        var customers = units.GroupBy(unit => unit.Owner).Select(own => own.Sum(unit => unit.Has ? (unit.Outcome.Sum - r1 * unit.Outcome.Count) / n1 : -(unit.Outcome.Sum - r0 * unit.Outcome.Count) / n0)).ToList();
        var sides = with.Select(unit => unit.Owner).Distinct().Count() + without.Select(unit => unit.Owner).Distinct().Count();
        var variance = sides < 2 ? 0 : customers.Sum(share => share * share) * sides / (sides - 1.0);
        var half = (found.High - found.Low) / 2 / Chance.Z95;
        Assert.True(half * half >= variance - 1e-6 * Math.Max(1, variance), $"{half * half} is below {variance}.");
        if (outcome == Outcome.Value)
            Assert.Equal(variance, half * half, 1e-6 * Math.Max(1, variance));
    }

    IEnumerable<Aligned> Compared((DeviationKind Kind, int Step, int Cell) deviation) => deviation.Kind switch
    {
        DeviationKind.Skipped => _units.Where(unit => unit.Last > deviation.Step),
        DeviationKind.Left when deviation.Step >= 0 => _units.Where(unit => unit.Matched[deviation.Step] >= 0),
        _ => _units,
    };

    static (double Sum, double Count) Of(SlowPath path, Outcome outcome) => outcome switch
    {
        Outcome.Conversion => (path.Converts ? 1 : 0, 1),
        Outcome.Value => (path.Value, 1),
        _ => path.Steps.SelectMany(step => step.Scores).ToList() is var scores ? (scores.Sum(score => (double)score.Feeling / Score.FeelingUnits), scores.Count) : default,
    };

    static Aligned Align(SlowPath path, int[] ideal)
    {
        var (told, matched) = (path.Told, new int[ideal.Length]);
        var lengths = new int[ideal.Length + 1, told.Count + 1];
        for (var i = ideal.Length - 1; i >= 0; i--)
        {
            for (var j = told.Count - 1; j >= 0; j--)
                lengths[i, j] = ideal[i] == told[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var place = 0;
        for (var i = 0; i < ideal.Length; i++)
        {
            var at = Enumerable.Range(place, told.Count - place).FirstOrDefault(j => told[j] == ideal[i], -1);
            matched[i] = at >= 0 && lengths[i + 1, at + 1] + 1 == lengths[i, place] ? at : -1;
            place = matched[i] >= 0 ? at + 1 : place;
        }
        return new(path, matched, Deviations(told, ideal, matched));
    }

    static List<(DeviationKind, int, int)> Deviations(IReadOnlyList<int> told, int[] ideal, int[] matched)
    {
        var (found, free, last) = (new List<(DeviationKind, int, int)>(), Enumerable.Range(0, told.Count).Except(matched).ToList(), Array.FindLastIndex(matched, at => at >= 0));
        foreach (var step in Enumerable.Range(0, ideal.Length).Where(step => matched[step] < 0))
        {
            var elsewhere = free.FindIndex(at => told[at] == ideal[step]);
            if (elsewhere >= 0)
                found.Add((DeviationKind.OutOfOrder, step, -1));
            else if (step < last)
                found.Add((DeviationKind.Skipped, step, -1));
            if (elsewhere >= 0)
                free.RemoveAt(elsewhere);
        }
        if (last < ideal.Length - 1)
            found.Add((DeviationKind.Left, last, -1));
        found.AddRange(free.Select(at => (DeviationKind.Extra, -1, told[at])));
        return found;
    }
}
