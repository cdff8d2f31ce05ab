using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Privacy;

/// <summary>Totals as reports sum them, whoever the interactions belong to.</summary>
static class Totals
{
    /// <summary>Interactions, revenue and cost per day of UTC, touchpoint and channel, from the columns.</summary>
    public static async Task<SortedDictionary<string, (long Interactions, long Value, long Cost, long Conversions)>> ByDay(TenantFolder folder)
    {
        using var store = new JourneyStore(folder, new Documents(folder));
        var data = (await store.Current(TestContext.Current.CancellationToken))!; // the tenant has a log
        var totals = new SortedDictionary<string, (long Interactions, long Value, long Cost, long Conversions)>(StringComparer.Ordinal);
        var columns = data.Journeys.Fold();
        for (var at = 0; at < columns.Count; at++)
        {
            var day = DateTimeOffset.FromUnixTimeMilliseconds(columns.Times.Span[at]).ToString("yyyy-MM-dd");
            var key = $"{day} {data.Touchpoints[columns.Touchpoints.Span[at]]} {data.Channels[columns.Channels.Span[at]]}";
            var sum = totals.GetValueOrDefault(key);
            totals[key] = (sum.Interactions + 1, sum.Value + First(columns.Values, at), sum.Cost + First(columns.Costs, at), sum.Conversions + (columns.Conversions[at] ? 1 : 0));
        }
        return totals;
    }

    static long First(SparseColumn<long> column, int at) => column.At(at) is { IsEmpty: false } values ? values[0] : 0;

    /// <summary>Rows and their values per day of UTC and name, from the log itself.</summary>
    public static SortedDictionary<string, (long Rows, long Value)> ByRow(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var totals = new SortedDictionary<string, (long Rows, long Value)>(StringComparer.Ordinal);
        while (rows.Next())
        {
            var key = $"{DateTimeOffset.FromUnixTimeMilliseconds(rows.Row.Time):yyyy-MM-dd} {reader.Registers.Source(rows.Row.Source)} {CurrencyCode.Text(rows.Row.Currency)}";
            var sum = totals.GetValueOrDefault(key);
            totals[key] = (sum.Rows + 1, sum.Value + (rows.Row.Value ?? 0));
        }
        return totals;
    }
}
