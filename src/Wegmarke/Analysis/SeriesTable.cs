using Wegmarke.Analysis.Calendars;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>A figure over time, in hours, days, weeks or months of the reporting zone.</summary>
/// <param name="Metric">In lower case.</param>
/// <param name="Grain">In lower case.</param>
/// <param name="Currency">Of money; empty when there is none.</param>
/// <param name="Rows">All buckets in order, empty ones included; of a split answer all parts of each.</param>
public sealed record SeriesTable(AskedOf Asked, string Metric, string Grain, string Currency, AskedParts? By, SeriesTotal Total, IReadOnlyList<SeriesRow> Rows)
{
    public const int MostBuckets = 50_000;

    /// <summary>Buckets times parts: an answer that would need more memory than there is.</summary>
    public const int MostCells = 1 << 18;

    public static QuestionKind Kind { get; } = new("series", "A figure per hour, day, week or month, of everything or by a dimension.", typeof(SeriesTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options.Choice<SeriesMetric>("metric") ?? SeriesMetric.Interactions, options.Choice<CalendarUnit>("grain") ?? CalendarUnit.Day)))
    {
        UsualUnit = QuestionUnit.Customer,
        Options =
        [
            new("metric", "What to count: interactions, customers, conversions, revenue, cost or score. Else interactions."),
            new("grain", "Per hour, day, week (ISO, from Monday) or month of the reporting zone. Else day."),
        ],
    };

    /// <exception cref="QuestionException">There would be too many buckets.</exception>
    public static SeriesTable Of(AskedQuestion asked, SeriesMetric metric, CalendarUnit grain)
    {
        var parts = Math.Max(1, asked.Parts.Count);
        var stretch = AskedRange.Of(asked)?.Cut(asked, grain, MostBuckets);
        if ((long)(stretch?.Count ?? 0) * parts > MostCells)
            throw new QuestionException($"{stretch?.Count} buckets of {parts} parts are more than {MostCells} figures. Ask with fewer parts, by a longer grain or of a shorter period.");
        var everything = new CellMap(0, 0, new int[asked.Journeys.Touchpoints.Count], 1);
        var found = stretch is null ? [] : asked.Engine.Series(everything, stretch.Buckets);
        var rows = stretch is null ? [] : AllRows(asked, metric, stretch, found.ToDictionary(figures => (figures.Bucket, figures.Cell.Cell)));
        return new(asked.Asked, $"{metric}".ToLowerInvariant(), $"{grain}".ToLowerInvariant(), CurrencyCode.Text(asked.Journeys.Currency), asked.By, Sum(asked, metric, rows), rows);
    }

    static SeriesRow[] AllRows(AskedQuestion asked, SeriesMetric metric, CalendarStretch stretch, Dictionary<(int, int), SeriesFigures> found)
    {
        int[] parts = asked.Parts.Count == 0 ? [0] : [.. asked.Parts.Index().Where(part => part.Item.Interactions > 0).Select(part => part.Index)];
        var covered = new CoveredTime(asked);
        return
        [
            .. from bucket in Enumerable.Range(0, stretch.Count)
               from part in parts
               let empty = new SeriesRow(stretch.Label(bucket), stretch.StartOf(bucket), stretch.EndOf(bucket), covered.Holds(stretch, bucket), asked.Divide(part).Part)
               select found.TryGetValue((bucket, part), out var figures) ? Filled(empty, metric, figures) : empty,
        ];
    }

    static SeriesRow Filled(SeriesRow row, SeriesMetric metric, SeriesFigures figures)
    {
        var isOfCustomers = metric == SeriesMetric.Customers;
        var unlinked = isOfCustomers ? 0 : Value(metric, figures.Unlinked);
        return row with
        {
            Value = isOfCustomers ? figures.Customers : Value(metric, figures.Linked) + unlinked,
            Unlinked = unlinked,
            Customers = figures.Customers,
            Interactions = figures.Linked.Interactions + figures.Unlinked.Interactions,
            Scores = metric == SeriesMetric.Score ? ScoreSums.Of(figures.Linked.Scores.Concat(figures.Unlinked.Scores)) : [],
        };
    }

    static long Value(SeriesMetric metric, CellTotals totals) => metric switch
    {
        SeriesMetric.Conversions => totals.Conversions,
        SeriesMetric.Revenue => totals.Revenue,
        SeriesMetric.Cost => totals.Cost,
        SeriesMetric.Score => totals.Scores.Sum(kind => kind.Count),
        _ => totals.Interactions,
    };

    static SeriesTotal Sum(AskedQuestion asked, SeriesMetric metric, SeriesRow[] rows) => new(
        metric == SeriesMetric.Customers ? asked.Asked.Customers : rows.Sum(row => row.Value), rows.Sum(row => row.Unlinked),
        asked.Asked.Customers, rows.Sum(row => row.Interactions), ScoreSums.Of(rows.SelectMany(row => row.Scores)));
}
