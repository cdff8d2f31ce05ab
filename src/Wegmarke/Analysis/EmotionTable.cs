using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How customers feel from step to step: the figures behind the map of form <c>emotion</c>.</summary>
/// <param name="Answers">All of them together.</param>
/// <param name="Left">Rows that are not shown.</param>
/// <param name="Rows">In order of phases, within one the most answers first. Touchpoints without an answer are in none.</param>
public sealed record EmotionTable(AskedOf Asked, string PhaseModel, AskedParts? By, long Answers, int Left, IReadOnlyList<EmotionRow> Rows)
{
    const int UsualTop = 50;

    /// <summary>Answers looked through for words worth quoting.</summary>
    const int MostAnswersRead = 200;

    public static QuestionKind Kind { get; } = new("emotion", "How customers feel at each touchpoint in each phase, on which answers that rests, and what they say.", typeof(EmotionTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options.Number("top", least: 1) ?? UsualTop)))
    {
        UsualUnit = null,
        Options = [new("top", $"Rows to show, those with most answers; else {UsualTop}.")],
    };

    /// <exception cref="QuestionException">There is no such phase model.</exception>
    public static EmotionTable Of(AskedQuestion asked, int top)
    {
        var maps = new PhaseMaps(asked.Journeys, asked.ModelIndex(), asked.Engine);
        var felt = maps.Cells(maps.ByTouchpointAndPhase).Cells.Where(cell => cell.Linked.Scores.Count > 0).OrderByDescending(cell => cell.Linked.Feeling.Count).ThenBy(cell => cell.Cell.Cell).ToList();
        var shown = felt.Take(top).ToList();
        var (best, worst) = asked.Parts.Count > 0 ? ([], []) : (Words(asked, maps, shown, isBest: true), Words(asked, maps, shown, isBest: false));
        var rows = shown.Select(cell => (Phase: asked.Divide(cell.Cell.Cell).Cell % maps.Stride, Row: Row(asked, maps, cell) with { BestWords = best.GetValueOrDefault(cell.Cell.Cell), WorstWords = worst.GetValueOrDefault(cell.Cell.Cell) }));
        return new(asked.Asked, asked.Journeys.Models[maps.Model].Key, asked.By, felt.Sum(cell => cell.Linked.Feeling.Count), felt.Count - shown.Count, [.. rows.OrderBy(row => row.Phase).Select(row => row.Row)]);
    }

    static EmotionRow Row(AskedQuestion asked, PhaseMaps maps, CellFigures cell)
    {
        var (flat, part) = asked.Divide(cell.Cell.Cell);
        return new(asked.Journeys.Touchpoints[flat / maps.Stride], asked.Journeys.Models[maps.Model].Phases[flat % maps.Stride].Key, part, cell.Customers,
            Feeling.Of(cell.Linked.Scores)!, cell.Linked.Scores, null, null); // it has scores
    }

    static Dictionary<int, string?> Words(AskedQuestion asked, PhaseMaps maps, IReadOnlyList<CellFigures> cells, bool isBest)
    {
        var map = maps.ByTouchpointAndPhase;
        var wanted = cells.ToDictionary(cell => cell.Cell.Cell, _ => isBest);
        var found = ExtremeFeelings.From(maps.Question.RunSlices(slice => ExtremeFeelings.Of(slice, map, wanted, MostAnswersRead), ExtremeFeelings.Merge), MostAnswersRead);
        return found.Sequences.ToDictionary(cell => cell.Key, cell => asked.Desk.Quote(cell.Value));
    }
}
