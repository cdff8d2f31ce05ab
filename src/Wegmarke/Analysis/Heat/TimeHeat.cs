using Wegmarke.Analysis.Calendars;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Heat;

/// <summary>Touchpoints or channels by weeks, months, or the hours of a week.</summary>
sealed class TimeHeat : HeatCells
{
    const int MostHours = 1_000_000;

    readonly TimeBuckets? _buckets;
    readonly string[] _labels;

    public TimeHeat(AskedQuestion asked, HeatRows rows, HeatColumns columns) : base(asked, rows)
    {
        var stretch = columns switch
        {
            HeatColumns.Week => AskedRange.Of(asked)?.Cut(asked, CalendarUnit.Week, HeatTable.MostCells),
            HeatColumns.Month => AskedRange.Of(asked)?.Cut(asked, CalendarUnit.Month, HeatTable.MostCells),
            _ => AskedRange.Of(asked)?.Cut(asked, CalendarUnit.Hour, MostHours),
        };
        (_buckets, _labels) = stretch is null ? (null, []) : columns == HeatColumns.WeekdayHour
            ? (stretch.ByHourOfWeek(), CalendarStretch.HoursOfWeek)
            : (stretch.Buckets, [.. Enumerable.Range(0, stretch.Count).Select(stretch.Label)]);
        MustFit(_labels.Length);
    }

    public override long Customers => Asked.Asked.Customers;

    CellMap Map => Rows == HeatRows.Touchpoint ? CellMap.ByTouchpoint(Asked.Journeys.Touchpoints.Count) : AsOne with { Channels = Math.Max(1, Asked.Journeys.Channels.Count) };

    CellMap AsOne => new(0, 0, new int[Asked.Journeys.Touchpoints.Count], 1);

    JourneyQuestion Whole => Asked.Engine with { Split = null };

    public override IEnumerable<HeatCellRow> Found() => _buckets is null ? [] : Asked.Engine.Series(Map, _buckets).Select(Row);

    public override IReadOnlyList<HeatTotal> RowTotals() => MostFirst(Whole.Cells(Map).Cells.Select(cell =>
        new HeatTotal(RowKey(Rows == HeatRows.Touchpoint ? cell.Cell.Cell : cell.Cell.Channel), cell.Customers, cell.Linked.Interactions, cell.Unlinked.Interactions)));

    public override IReadOnlyList<HeatTotal> ColumnTotals()
    {
        var found = _buckets is null ? [] : Whole.Series(AsOne, _buckets).ToDictionary(figures => figures.Bucket);
        return [.. _labels.Select((label, at) => found.TryGetValue(at, out var figures) ? new HeatTotal(label, figures.Customers, figures.Linked.Interactions, figures.Unlinked.Interactions) : new(label, 0, 0, 0))];
    }

    HeatCellRow Row(SeriesFigures figures)
    {
        var (cell, part) = Asked.Divide(figures.Cell.Cell);
        return new(RowKey(Rows == HeatRows.Touchpoint ? cell : figures.Cell.Channel), _labels[figures.Bucket], part, figures.Customers, figures.Linked.Interactions, figures.Unlinked.Interactions,
            PerHundred(figures.Linked.Interactions), Feeling.Of(figures.Linked.Scores), figures.Linked.Scores, []);
    }
}
