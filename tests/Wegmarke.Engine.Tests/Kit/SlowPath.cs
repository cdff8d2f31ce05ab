namespace Wegmarke.Engine.Tests.Kit;

/// <summary>A stretch of a unit as the slow twin sees it.</summary>
/// <param name="Told">Cells of the path, repeats and depth seen to.</param>
/// <param name="Steps">All of its interactions.</param>
sealed record SlowPath(int Owner, int Part, bool IsBegun, bool IsReached, IReadOnlyList<int> Told, IReadOnlyList<Contact> Steps)
{
    /// <summary>Where each step told begins.</summary>
    public IReadOnlyList<int> Firsts { get; init; } = [];

    public bool Converts => Steps.Any(step => step.Converts);

    public long Value => Steps.Where(step => step.IsPurchase || step.IsRefund).Sum(step => step.Value);

    public long Duration => Steps.Count == 0 ? 0 : Steps[^1].Row.Time - Steps[0].Row.Time;

    public static IReadOnlyList<SlowPath> Of(SlowQuestion twin, PathScope scope) => [.. twin.Units().SelectMany(unit => Stretches(twin, unit, scope))];

    static IEnumerable<SlowPath> Stretches(SlowQuestion twin, List<Contact> unit, PathScope scope)
    {
        var owner = twin.OwnerOf(unit[0]);
        if (scope.Goal != PathGoal.Repurchase)
            return [Stretch(twin, owner, unit, scope)];
        if (!unit.Any(step => step.IsPurchase))
            return [new(owner, 0, IsBegun: false, IsReached: false, [], [])];
        var ways = new List<List<Contact>>();
        foreach (var step in unit.SkipWhile(step => !step.IsPurchase))
        {
            if (ways.Count > 0)
                ways[^1].Add(step);
            if (step.IsPurchase)
                ways.Add([]);
        }
        return ways.Select(way => Stretch(twin, owner, way, scope));
    }

    static SlowPath Stretch(SlowQuestion twin, int owner, List<Contact> way, PathScope scope)
    {
        var from = scope.FirstCell < 0 ? way : [.. way.SkipWhile(step => twin.CellOf(step) != scope.FirstCell)];
        if (scope.FirstCell >= 0 && from.Count == 0)
            return new(owner, 0, IsBegun: false, IsReached: false, [], []);
        var goal = scope.Goal switch
        {
            PathGoal.Conversion => from.FindIndex(step => step.Converts),
            PathGoal.Repurchase => from.FindIndex(step => step.IsPurchase),
            PathGoal.Cell => from.FindIndex(step => twin.CellOf(step) == scope.GoalCell),
            _ => from.Count - 1,
        };
        var steps = goal < 0 ? from : from[..(goal + 1)];
        var told = steps.Select(twin.CellOf).ToList();
        var firsts = Enumerable.Range(0, told.Count).Where(at => !scope.Collapses || at == 0 || told[at - 1] != told[at]).Take(scope.Depth).ToList();
        return new(owner, steps.Count == 0 ? 0 : twin.PartOf(steps[0]), IsBegun: true, goal >= 0, [.. firsts.Select(at => told[at])], steps) { Firsts = firsts };
    }
}
