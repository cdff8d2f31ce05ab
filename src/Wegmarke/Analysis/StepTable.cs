using Wegmarke.Analysis.Paths;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>What comes right after some steps, or came right before them: a path looked at step by step, forwards and backwards.</summary>
/// <param name="Direction"><c>after</c> or <c>before</c>.</param>
/// <param name="Steps">Keys of touchpoints that stand side by side; none = where paths begin, or end.</param>
/// <param name="Collapsed">Whether repeats in a row are one step.</param>
/// <param name="Occurrences">How often they occur; the rows, shown or not, sum to it.</param>
/// <param name="Customers">With an occurrence.</param>
/// <param name="Left">Rows that are not shown.</param>
/// <param name="Neighbours">The most frequent first.</param>
public sealed record StepTable(
    AskedOf Asked, string Direction, IReadOnlyList<string> Steps, bool Collapsed, AskedParts? By, long Occurrences, long Customers, int Left, IReadOnlyList<StepNeighbour> Neighbours)
{
    const int UsualTop = 20;
    const string After = "after";
    const string Before = "before";

    public static QuestionKind Kind { get; } = new("steps", "What customers do right after some steps, or did right before them, and how many of them convert.", typeof(StepTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options)))
    {
        Options =
        [
            new(After, "Touchpoints side by side, parted by commas: what comes next. Else how paths begin."),
            new(Before, "Touchpoints side by side, parted by commas, or end: what came before."),
            PathWords.Collapse,
            new("top", $"Rows to show, the most frequent ones; else {UsualTop}."),
        ],
    };

    /// <exception cref="QuestionException">Something that was said to the options means nothing.</exception>
    public static StepTable Of(AskedQuestion asked, OptionValues options)
    {
        PathWords.NoPhases(asked);
        if (options.Text(After) is { } after && options.Text(Before) is { } before)
            throw new QuestionException($"'after' is '{after}' and 'before' is '{before}'; a question looks in one direction. Ask twice.");
        var isAfter = options.Text(Before) is null;
        var (touchpoints, direction) = (new TouchpointOrder(asked.Journeys), isAfter ? After : Before);
        IReadOnlyList<string> names = options.List(direction) is [var only] && only.Equals(isAfter ? "start" : "end", StringComparison.OrdinalIgnoreCase) ? [] : options.List(direction);
        var (run, collapses) = (touchpoints.Cells(direction, names), PathWords.Collapses(options));
        var found = Engine.Neighbours.Of(asked.Engine, touchpoints.Map, new(PathGoal.End) { Collapses = collapses }, new(run, isAfter));
        var rows = found.Found.OrderByDescending(row => row.Count).ThenBy(row => row.Cell).ThenBy(row => row.Part).Select(row => StepNeighbour.Of(asked, touchpoints, row, (found.Occurrences, isAfter))).ToList();
        var top = options.Number("top", least: 1) ?? UsualTop;
        return new(asked.Asked, direction, touchpoints.Keys(run), collapses, asked.By, found.Occurrences, found.Customers, Math.Max(0, rows.Count - top), [.. rows.Take(top)]);
    }
}
