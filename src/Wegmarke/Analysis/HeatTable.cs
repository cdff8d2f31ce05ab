using Wegmarke.Analysis.Heat;

namespace Wegmarke.Analysis;

/// <summary>How often customers have contact, where and when: the figures behind the map of form <c>heatmap</c>, and the same over time.</summary>
/// <param name="RowsAre"><c>touchpoint</c> or <c>channel</c>.</param>
/// <param name="ColumnsAre"><c>phase</c>, <c>week</c>, <c>month</c> or <c>weekday-hour</c>.</param>
/// <param name="PhaseModel">Key of the model whose phases are the columns; null when they are none.</param>
/// <param name="Customers">With a contact in any cell.</param>
/// <param name="Rows">The most interactions first.</param>
/// <param name="Columns">In order, empty ones included.</param>
/// <param name="Cells">Those that somebody had a contact in, in order of rows and columns.</param>
public sealed record HeatTable(
    AskedOf Asked, string RowsAre, string ColumnsAre, string? PhaseModel, AskedParts? By, long Customers,
    IReadOnlyList<HeatTotal> Rows, IReadOnlyList<HeatTotal> Columns, IReadOnlyList<HeatCellRow> Cells)
{
    /// <summary>Rows times columns times parts.</summary>
    public const int MostCells = 1 << 18;

    const string WeekdayHour = "weekday-hour";

    public static QuestionKind Kind { get; } = new("heatmap", "How often customers have contact, at which touchpoint or channel, in which phase, week or hour of the week.", typeof(HeatTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options.Choice<HeatRows>("rows") ?? HeatRows.Touchpoint, ColumnsOf(options))))
    {
        UsualUnit = null,
        Options =
        [
            new("rows", "Rows: touchpoint or channel. Else touchpoint."),
            new("columns", $"Columns: phase, week, month or {WeekdayHour}. Else phase."),
        ],
    };

    /// <exception cref="QuestionException">There is no such phase model, or there would be too many cells.</exception>
    public static HeatTable Of(AskedQuestion asked, HeatRows rows, HeatColumns columns)
    {
        HeatCells cells = columns == HeatColumns.Phase ? new PhaseHeat(asked, rows) : new TimeHeat(asked, rows, columns);
        var found = cells.Found();
        var (byRow, byColumn) = (cells.RowTotals(), cells.ColumnTotals());
        var place = byRow.Index().ToDictionary(row => row.Item.Key, row => row.Index);
        var order = byColumn.Index().ToDictionary(column => column.Item.Key, column => column.Index);
        return new(asked.Asked, $"{rows}".ToLowerInvariant(), columns == HeatColumns.WeekdayHour ? WeekdayHour : $"{columns}".ToLowerInvariant(), cells.PhaseModel, asked.By, cells.Customers,
            byRow, byColumn, [.. found.OrderBy(cell => place[cell.Row]).ThenBy(cell => order[cell.Column])]);
    }

    static HeatColumns ColumnsOf(OptionValues options) => options.Word("columns", "phase", "week", "month", WeekdayHour) switch
    {
        null or "phase" => HeatColumns.Phase,
        "week" => HeatColumns.Week,
        "month" => HeatColumns.Month,
        _ => HeatColumns.WeekdayHour,
    };
}
