using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Figures per touchpoint × channel × phase, with the names that nobody has mapped yet.</summary>
/// <param name="Customers">Distinct customers in all rows together.</param>
/// <param name="Unmapped">The most used names that no rule maps, at most <see cref="MostUnmapped"/>.</param>
/// <param name="UnmappedCount">How many there are in all.</param>
public sealed record TouchpointTable(
    string PhaseModel, long Customers, string Currency, Coverage Coverage, IReadOnlyList<TouchpointRow> Rows, IReadOnlyList<UnmappedName> Unmapped, int UnmappedCount)
{
    public const int MostUnmapped = 200;

    public static QuestionKind Kind { get; } = new("touchpoints", "Figures per touchpoint, channel and phase, and names that no rule maps yet.", typeof(TouchpointTable),
        (asked, _, _) => Task.FromResult<object>(Of(asked)))
    { UsualUnit = null, Path = "/touchpoints" };

    /// <summary>What the figures rest on; null of a table of everything.</summary>
    public AskedOf? Asked { get; init; }

    /// <summary>Null when the answer is not split.</summary>
    public AskedParts? By { get; init; }

    /// <summary>Cells counted at once; names that vary from row to row would need more memory than there is.</summary>
    const int MostCells = 1 << 19;

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static TouchpointTable Of(TenantJourneys data, string? phaseModel)
    {
        var customers = Analyze.Run(data.Journeys, Buyers.Of, Buyers.Merge).Customers;
        return Of(data, data.ModelIndex(phaseModel), new(data.Journeys), customers, split: null);
    }

    /// <summary>Of the interactions that the question keeps. Phases, journeys and conversions are those of the whole history; waits and going on
    /// are to the next interaction that is kept.</summary>
    /// <exception cref="QuestionException">There is no such phase model.</exception>
    public static TouchpointTable Of(AskedQuestion asked) =>
        Of(asked.Journeys, asked.ModelIndex(), asked.Engine, asked.Asked.Customers, asked) with { Asked = asked.Asked, By = asked.By };

    static TouchpointTable Of(TenantJourneys data, int index, JourneyQuestion question, long customers, AskedQuestion? split)
    {
        var model = data.Models[index];
        var stride = model.Phases.Count + 1;
        var atOnce = Math.Max(1, MostCells / (stride * Math.Max(1, data.Channels.Count) * Math.Max(1, split?.Parts.Count ?? 1)));
        var rows = Enumerable.Range(0, (data.Touchpoints.Count + atOnce - 1) / atOnce)
            .SelectMany(part => Cells(data, index, question, part * atOnce, Math.Min(data.Touchpoints.Count, (part + 1) * atOnce), split))
            .OrderBy(cell => cell.Phase).Select(cell => Row(data, model, cell.Touchpoint, cell.Phase, cell.Figures) with { Part = cell.Part })
            .OrderByDescending(row => row.Customers).ThenBy(row => row.Touchpoint, StringComparer.Ordinal).ThenBy(row => row.Channel, StringComparer.Ordinal).ToArray();
        var (unmapped, count) = UnmappedName.Of(data, MostUnmapped);
        return new(model.Key, customers, Storage.CurrencyCode.Text(data.Currency), data.Coverage, rows, unmapped, count);
    }

    /// <summary>The figures of the touchpoints with these codes.</summary>
    static IEnumerable<(int Touchpoint, int Phase, PartName? Part, CellFigures Figures)> Cells(
        TenantJourneys data, int model, JourneyQuestion question, int first, int end, AskedQuestion? split)
    {
        var phases = data.Models[model].Phases.Count;
        var stride = phases + 1;
        var cellOf = new int[data.Touchpoints.Count * stride];
        Array.Fill(cellOf, -1);
        for (var at = first * stride; at < end * stride; at++)
            cellOf[at] = at - first * stride;
        var map = new CellMap(model, phases, cellOf, (end - first) * stride) { Channels = Math.Max(1, data.Channels.Count) };
        return question.Cells(map).Cells.Select(figures =>
        {
            var (cell, part) = split?.Divide(figures.Cell.Cell) ?? (figures.Cell.Cell, null);
            return (first + cell / stride, cell % stride, part, figures);
        });
    }

    static TouchpointRow Row(TenantJourneys data, PhaseModel model, int touchpoint, int phase, CellFigures cell) => new(
        data.Touchpoints[touchpoint],
        data.Channels[cell.Cell.Channel],
        phase < model.Phases.Count ? model.Phases[phase].Key : null,
        cell.Customers, cell.Linked.Interactions, cell.Linked.Conversions, cell.Linked.Revenue, cell.Linked.Cost,
        cell.Linked.Scores, cell.Waiting.Count == 0 ? null : TimeSpan.FromMilliseconds(cell.Waiting.Median), cell.GoingOn,
        cell.Unlinked.Interactions, cell.Unlinked.Conversions, cell.Unlinked.Revenue, cell.Unlinked.Cost);
}
