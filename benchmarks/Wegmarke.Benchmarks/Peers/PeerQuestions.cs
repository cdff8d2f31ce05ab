using System.Text;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>The questions that are put to all engines, with the best form found for each peer. Steps of the funnel are 0, 2, 5 and the purchase,
/// within seven days; weeks count from the first one.</summary>
static class PeerQuestions
{
    const int Purchase = PeerRows.Touchpoints - 1;

    public static IReadOnlyList<PeerQuestion> All { get; } = [Transitions, Heatmap];

    static PeerQuestion Transitions => new("transitions", 25,
        """
        SELECT x.1, x.2, count(), sum(x.3) FROM (SELECT arrayJoin(arrayZip(arrayPopBack(t), arrayPopFront(t), arrayPopFront(arrayDifference(s)))) x
        FROM (SELECT arraySort((a,b)->b, groupArray(touchpoint), groupArray(ts)) t, arraySort(groupArray(ts)) s FROM ev {where} GROUP BY profile_id))
        GROUP BY x.1,x.2 SETTINGS optimize_aggregation_in_order=1
        """,
        """
        SELECT a, b, count(*), sum(g)::BIGINT FROM (SELECT touchpoint a, lead(touchpoint) OVER w b, lead(ts) OVER w - ts g FROM ev {where}
        WINDOW w AS (PARTITION BY profile_id ORDER BY ts)) WHERE b IS NOT NULL GROUP BY a, b
        """,
        question => Moves((question with { Cut = new UnitCut.Customers() }).MoveSums(CellMap.ByTouchpoint(PeerRows.Touchpoints))))
    {
        Streaming = """
            SELECT a, b, count(*), sum(g)::BIGINT FROM (SELECT touchpoint a, lead(touchpoint) OVER () b, lead(ts) OVER () - ts g,
            lead(profile_id) OVER () = profile_id s FROM ev {where}) WHERE s GROUP BY a, b
            """,
    };

    static PeerQuestion Heatmap => new("heat map", 4,
        "SELECT channel, least(intDiv(touchpoint,13),4) ph, count(), countIf(conversion=1), toInt64(round(sumIf(value,conversion=1)*100)) FROM ev {where} GROUP BY channel, ph",
        "SELECT channel, least(touchpoint//13,4) ph, count(*), count(*) FILTER (conversion), round(coalesce(sum(value) FILTER (conversion),0)*100)::BIGINT FROM ev {where} GROUP BY ALL",
        question => Lines(question.Sums(PhasesByChannel),
            cell => $"{cell.Cell.Channel}\t{cell.Cell.Cell}\t{cell.Linked.Interactions}\t{cell.Linked.Conversions}\t{cell.Linked.Revenue}"));

    /// <summary>A cell for each phase and channel.</summary>
    static CellMap PhasesByChannel { get; } = new(0, PeerRows.Phases,
        [.. Enumerable.Range(0, PeerRows.Touchpoints * (PeerRows.Phases + 1)).Select(at => at % (PeerRows.Phases + 1))], PeerRows.Phases + 1)
    { Channels = PeerRows.Channels };

    static string Moves(MoveSums sums) => Lines(
        Enumerable.Range(0, sums.Cells * sums.Cells).Select(pair => (From: pair / sums.Cells, To: pair % sums.Cells, At: pair / sums.Cells * (sums.Cells + 1) + pair % sums.Cells))
            .Where(pair => sums.Counts[pair.At] > 0),
        pair => $"{pair.From}\t{pair.To}\t{sums.Counts[pair.At]}\t{sums.Gaps[pair.At]}");

    static string Lines<T>(IEnumerable<T> rows, Func<T, string> line)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(line(row)).Append('\n');
        return text.ToString();
    }
}
