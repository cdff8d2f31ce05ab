using Wegmarke.Engine;

namespace Wegmarke.Analysis.Heat;

/// <summary>The cells of a heatmap and their sums, whatever its columns are.</summary>
abstract class HeatCells(AskedQuestion asked, HeatRows rows)
{
    /// <summary>Distinct ones in all cells together.</summary>
    public abstract long Customers { get; }

    public virtual string? PhaseModel => null;

    protected AskedQuestion Asked => asked;

    protected HeatRows Rows => rows;

    /// <summary>Rows that cells may be in.</summary>
    protected int RowCount => rows == HeatRows.Touchpoint ? asked.Journeys.Touchpoints.Count : asked.Journeys.Channels.Count;

    public abstract IEnumerable<HeatCellRow> Found();

    public abstract IReadOnlyList<HeatTotal> RowTotals();

    public abstract IReadOnlyList<HeatTotal> ColumnTotals();

    /// <summary>The key of a row.</summary>
    protected string RowKey(int row) => rows == HeatRows.Touchpoint ? asked.Journeys.Touchpoints[row] : asked.Journeys.Channels[row];

    protected double PerHundred(long interactions) => Customers == 0 ? 0 : 100.0 * interactions / Customers;

    /// <exception cref="QuestionException">There would be too many.</exception>
    protected void MustFit(int columns)
    {
        var parts = Math.Max(1, asked.Parts.Count);
        if ((long)Math.Max(1, RowCount) * columns * parts > HeatTable.MostCells)
            throw new QuestionException($"{RowCount} {$"{rows}".ToLowerInvariant()}s by {columns} columns and {parts} parts are more than {HeatTable.MostCells} cells. Ask with rows=channel, of a shorter period, or with fewer parts.");
    }

    protected static IReadOnlyList<HeatTotal> MostFirst(IEnumerable<HeatTotal> totals) =>
        [.. totals.OrderByDescending(total => total.Interactions + total.Unlinked).ThenBy(total => total.Key, StringComparer.Ordinal)];
}
