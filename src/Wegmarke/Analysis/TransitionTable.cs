using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Which step directly follows which, within the unit asked for.</summary>
/// <param name="PhaseModel">Key of the model whose phases tell steps apart; null when they do not.</param>
/// <param name="Moves">All of them together, shown or not.</param>
/// <param name="Distinct">Different pairs of steps.</param>
/// <param name="Left">Rows that are not shown.</param>
/// <param name="Transitions">The most frequent first.</param>
/// <param name="Ends">The most frequent starts first.</param>
public sealed record TransitionTable(
    AskedOf Asked, string? PhaseModel, AskedParts? By, long Moves, int Distinct, int Left, IReadOnlyList<TransitionRow> Transitions, IReadOnlyList<TransitionEnd> Ends)
{
    const int UsualTop = 50;

    public static QuestionKind Kind { get; } = new("transitions", "Which touchpoint directly follows which, how often, by how many customers and after what time.", typeof(TransitionTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options.Number("top", least: 1) ?? UsualTop)))
    {
        Options = [new("top", $"Rows to show, the most frequent ones; else {UsualTop}.")],
    };

    /// <summary>Names that vary from row to row would need more memory than there is.</summary>
    const int MostCells = 1 << 22;

    /// <param name="asked">Its phase model tells steps apart by phase; without one they are touchpoints.</param>
    /// <param name="top">Rows to show.</param>
    /// <exception cref="QuestionException">There is no such phase model, or there would be too many cells.</exception>
    public static TransitionTable Of(AskedQuestion asked, int top)
    {
        var data = asked.Journeys;
        var model = asked.Question.Phases is null ? -1 : asked.ModelIndex();
        var map = MapOf(asked, model);
        var moves = asked.Engine.Transitions(map);
        var all = moves.Pairs.Sum(pair => pair.Count);
        var rows = moves.Pairs.Select(pair => Row(asked, map, pair, all))
            .OrderByDescending(row => row.Count).ThenBy(row => row.From.Touchpoint, StringComparer.Ordinal).ThenBy(row => row.To.Touchpoint, StringComparer.Ordinal)
            .ThenBy(row => (row.From.Phase, row.To.Phase, row.Part?.Kind, row.Part?.Value)).ToList();
        return new(asked.Asked, model < 0 ? null : data.Models[model].Key, asked.By, all, rows.Select(row => (row.From, row.To)).Distinct().Count(),
            Math.Max(0, rows.Count - top), [.. rows.Take(top)], [.. moves.Ends.Select(end => End(asked, map, end)).OrderByDescending(end => end.Starts).ThenBy(end => end.Step.Touchpoint, StringComparer.Ordinal)]);
    }

    static CellMap MapOf(AskedQuestion asked, int model)
    {
        var (touchpoints, phases) = (asked.Journeys.Touchpoints.Count, model < 0 ? 0 : asked.Journeys.Models[model].Phases.Count);
        var parts = Math.Max(1, asked.Parts.Count);
        if ((long)touchpoints * (phases + 1) * parts > MostCells)
            throw new QuestionException($"{touchpoints} touchpoints in {Math.Max(1, phases)} phases and {parts} parts are more than {MostCells} cells. Ask without phases or with fewer parts, or map names to touchpoints with 'wegmarke catalogue set'.");
        return model < 0 ? CellMap.ByTouchpoint(touchpoints) : CellMap.ByTouchpointAndPhase(touchpoints, model, phases);
    }

    static TransitionRow Row(AskedQuestion asked, CellMap map, TransitionFigures pair, long all)
    {
        var (from, to) = (Step(asked, map, pair.From), Step(asked, map, pair.To));
        return new(from.Step, to.Step, from.Part, pair.Count, (double)pair.Count / all, pair.Customers,
            TimeSpan.FromMilliseconds(pair.Gap.Mean), TimeSpan.FromMilliseconds(pair.Gap.Median));
    }

    static TransitionEnd End(AskedQuestion asked, CellMap map, EndFigures end)
    {
        var (step, part) = Step(asked, map, end.Cell);
        return new(step, part, end.Starts, end.Ends);
    }

    static (TransitionStep Step, PartName? Part) Step(AskedQuestion asked, CellMap map, CellKey key)
    {
        var (cell, part) = asked.Divide(key.Cell);
        var phase = cell % map.Stride;
        return (new(asked.Journeys.Touchpoints[cell / map.Stride], phase < map.Phases ? asked.Journeys.Models[map.Model].Phases[phase].Key : null), part);
    }
}
