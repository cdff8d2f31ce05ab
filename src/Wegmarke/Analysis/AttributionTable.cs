using Wegmarke.Analysis.Attributing;
using Wegmarke.Capture;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What channels, touchpoints, campaigns or other values contributed to conversions, by one model or several side by side.</summary>
/// <param name="Asked">Null of a file of paths.</param>
/// <param name="Currency">Empty of a file of paths.</param>
/// <param name="Parts">One, or one for each part of a split; parts are models of their own, so that rows sum to the conversions of their part.</param>
/// <param name="Costs">Null when the answer is split: costs are not known by part. Also of a file of paths.</param>
/// <param name="Rows">What the first model gives most first.</param>
public sealed record AttributionTable(
    AskedOf? Asked, AskedParts? By, AttributionTerms Terms, string Currency, AttributionTotals Totals, IReadOnlyList<AttributionPart> Parts, AttributionCosts? Costs, IReadOnlyList<AttributionRow> Rows)
{
    public const int MostNamed = 20;

    public static QuestionKind Kind { get; } = new("attribution", "What channels, touchpoints or campaigns contributed to conversions, by models side by side, with what they cost.", typeof(AttributionTable),
        async (asked, options, cancel) => await Of(asked, AttributionWish.Read(options), cancel))
    {
        Options = AttributionWish.OfJourneys,
    };

    /// <summary>What can be told of a file of paths.</summary>
    public static IReadOnlyList<QuestionOption> OfPaths => AttributionWish.OfPaths;

    /// <summary>The same of aggregated paths, which no tenant knows anything of: a table with the columns <c>path</c>, <c>total_conversions</c> and, where
    /// known, <c>total_conversion_value</c> and <c>total_null</c>. Without times, a touch counts as a day older than the one after it.</summary>
    /// <param name="separator">What stands between the touches of a path; blanks around it do not count.</param>
    /// <exception cref="Capture.ImportException">The file cannot be read as such a table.</exception>
    /// <exception cref="QuestionException">An option says nothing that can be asked.</exception>
    public static AttributionTable OfFile(string file, ToldForm told, string separator, OptionValues options, CancellationToken cancel) =>
        FilePaths.Read(file, told, separator, cancel).Answer(AttributionWish.ReadPaths(options) with { Lookback = TimeSpan.MaxValue }, cancel);

    static async Task<AttributionTable> Of(AskedQuestion asked, AttributionWish wish, CancellationToken cancel)
    {
        var ofAllTimes = await asked.Desk.OfAllTimes(asked, cancel);
        var kinds = await AttributedKinds.Of(asked, ofAllTimes, wish, cancel);
        var leftOut = wish.LeftOut(kinds.Split.Count, isNoneUsual: wish.Of.Kind is not (DimensionKind.Channel or DimensionKind.Touchpoint), kinds.KindOf);
        var refunds = await RefundedOrders.Of(asked, cancel);
        var rules = new PathRules(kinds.Split)
        {
            Credit = new(kinds.Split.Count) { LeftOut = leftOut, Transform = wish.Transform, HalfLife = (long)wish.HalfLife.TotalMilliseconds, Orders = wish.Orders },
            Lookback = (long)wish.Lookback.TotalMilliseconds,
            Ends = Ends(asked.Question.Filter.Period),
            WithConversion = wish.WithConversion,
            Conversions = await ConversionsOf(asked, wish.Conversion, cancel),
            Refunds = refunds,
        };
        var answer = ofAllTimes.Attribution(rules);
        var costs = asked.Question.By is null ? PeriodCosts.Of(asked, kinds) : null;
        var rows = new AttributionRows(wish.Models, kinds.NameOf, part => asked.Parts.Count == 0 ? null : new(asked.Parts[part].Kind, asked.Parts[part].Value), costs?.ByKind);
        return new(asked.Asked, asked.By, wish.Terms($"{wish.Of}", [.. leftOut.Index().Where(kind => kind.Item).Select(kind => kinds.NameOf(kind.Index).Key ?? "(none)")]),
            CurrencyCode.Text(asked.Journeys.Currency), TotalsOf(answer, refunds), rows.PartsOf(answer), costs?.Figures, rows.Of(answer));
    }

    static AttributionTotals TotalsOf(Attribution answer, OrderRefunds? refunds)
    {
        var reached = answer.Parts.Aggregate(default(Credit), (sum, part) => sum + part.Reached);
        return new(reached.Conversions, reached.Value, answer.UnlinkedConversions, answer.UnlinkedValue, answer.Cancelled, answer.Refunded, refunds?.Unmatched ?? 0, refunds?.UnmatchedAmount ?? 0);
    }

    static (long, long) Ends(ReportPeriod period) => (period.From?.ToUnixTimeMilliseconds() ?? long.MinValue, period.To?.ToUnixTimeMilliseconds() ?? long.MaxValue);

    static async Task<ConversionTest?> ConversionsOf(AskedQuestion asked, string? key, CancellationToken cancel)
    {
        if (key is null)
            return null;
        var data = asked.Journeys;
        var rule = data.Catalogue.Conversions.FirstOrDefault(rule => rule.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            ?? throw new QuestionException($"There is no conversion rule '{key}'. Known are {string.Join(", ", data.Catalogue.Conversions.Select(rule => rule.Key))}.");
        var goals = rule.Stated.Count == 0 ? null : await asked.Desk.Dimension(data, DimensionName.Goal, cancel);
        return new([.. Enumerable.Range(0, data.Touchpoints.Count).Select(code => rule.Holds(data.Touchpoint(code)))], goals,
            goals is null ? [] : [false, .. Enumerable.Range(1, goals.Values.Count).Select(code => rule.Holds(goals.Values.Text(code)))]);
    }
}
