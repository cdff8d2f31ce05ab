using System.Globalization;
using System.Text;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>The questions that are put to all engines, with the best form found for each peer. Steps of the funnel are 0, 2, 5 and the purchase,
/// within seven days; weeks count from the first one.</summary>
static class PeerQuestions
{
    const int Purchase = PeerRows.Touchpoints - 1;

    public static IReadOnlyList<PeerQuestion> All { get; } = [Funnel, Transitions, Variants, Markov, Cohorts, Heatmap];

    static PeerQuestion Funnel => new("funnel", 20,
        """
        SELECT countIf(l>=1),countIf(l>=2),countIf(l>=3),countIf(l>=4) FROM (SELECT windowFunnel(604800000)(ts, touchpoint=0, touchpoint=2, touchpoint=5, touchpoint=60) l
        FROM ev WHERE touchpoint IN (0,2,5,60) {and} GROUP BY profile_id) SETTINGS optimize_aggregation_in_order=1
        """,
        """
        WITH a AS MATERIALIZED (SELECT profile_id p, ts FROM ev WHERE touchpoint=0 {and}),
        b AS MATERIALIZED (SELECT b.profile_id p, b.ts, max(a.ts) s FROM ev b JOIN a ON b.profile_id=a.p AND b.ts>a.ts AND b.ts-a.ts<=604800000 WHERE b.touchpoint=2 {and of b} GROUP BY ALL),
        c AS MATERIALIZED (SELECT c.profile_id p, c.ts, max(b.s) s FROM ev c JOIN b ON c.profile_id=b.p AND c.ts>b.ts AND c.ts-b.s<=604800000 WHERE c.touchpoint=5 {and of c} GROUP BY ALL),
        d AS (SELECT DISTINCT d.profile_id p FROM ev d JOIN c ON d.profile_id=c.p AND d.ts>c.ts AND d.ts-c.s<=604800000 WHERE d.touchpoint=60 {and of d})
        SELECT (SELECT count(DISTINCT p) FROM a),(SELECT count(DISTINCT p) FROM b),(SELECT count(DISTINCT p) FROM c),(SELECT count(*) FROM d)
        """,
        question => string.Join('\t', (question with { Cut = new UnitCut.Customers() })
            .Funnel(new([Step(0), Step(2), Step(5), Step(Purchase)]) { Window = PeerRows.Week }).Parts[0].Steps.Select(step => step.Units)) + "\n");

    static FunnelStep Step(int touchpoint) => new() { Touchpoints = [touchpoint] };

    /// <summary>The first eight touchpoints up to the first purchase, repeats in a row as one, the most frequent twenty.</summary>
    static PeerQuestion Variants => new("variants", 50,
        """
        SELECT arrayStringConcat(arrayMap(x->toString(x),path),'>'), c FROM (SELECT arraySlice(arrayCompact(arrayMap(x->x.2, arraySlice(a,1,fc))),1,8) path, count() c
        FROM (SELECT arraySort(groupArray((ts,touchpoint,conversion))) a, arrayFirstIndex(x->x.3=1,a) fc FROM ev {where} GROUP BY profile_id HAVING fc>0)
        GROUP BY path ORDER BY c DESC, path LIMIT 20) SETTINGS optimize_aggregation_in_order=1
        """,
        """
        WITH c AS (SELECT profile_id p, min(ts) ct FROM ev WHERE conversion {and} GROUP BY p), e AS (SELECT c.p, ts, touchpoint t FROM ev v JOIN c ON v.profile_id=c.p AND ts<=ct {and}),
        k AS (SELECT p, ts, t, lag(t) OVER (PARTITION BY p ORDER BY ts) pt FROM e), paths AS (SELECT p, list(t ORDER BY ts)[1:8] path FROM k WHERE pt IS NULL OR pt<>t GROUP BY p)
        SELECT array_to_string(path,'>'), n FROM (SELECT path, count(*) n FROM paths GROUP BY path ORDER BY n DESC, path LIMIT 20) ORDER BY n DESC, path
        """,
        question =>
        {
            var counts = PathCounts.Of(question with { Cut = new UnitCut.Customers() }, CellMap.ByTouchpoint(PeerRows.Touchpoints), new(PathGoal.Conversion) { Depth = 8, Collapses = true }, new(Top: 20, Steps: 0));
            return Lines(counts.Top.Zip(counts.TopCounts), path => $"{string.Join('>', path.First[1..])}\t{path.Second}");
        });

    /// <summary>Pairs of channels right after each other, conversions apart, with begin and end: what a chain of order 1 is solved from.</summary>
    static PeerQuestion Markov => new("Markov", 50,
        """
        SELECT x.1, x.2, count() FROM (SELECT arrayJoin(arrayZip(arrayPushFront(c,toUInt8(255)), arrayPushBack(c,toUInt8(254)))) x
        FROM (SELECT arrayMap(u->u.2, arraySort(groupArray((ts,toUInt8(channel+16*conversion))))) c FROM ev {where} GROUP BY profile_id)) GROUP BY x.1,x.2 SETTINGS optimize_aggregation_in_order=1
        """,
        """
        SELECT p, c, e, count(*) FROM (SELECT channel + CASE WHEN conversion THEN 16 ELSE 0 END c, lag(channel + CASE WHEN conversion THEN 16 ELSE 0 END) OVER w p, lead(ts) OVER w IS NULL e
        FROM ev {where} WINDOW w AS (PARTITION BY profile_id ORDER BY ts)) GROUP BY p, c, e
        """,
        question => ChannelMoves((question with { Cut = new UnitCut.Customers() }).MoveSums(ChannelsByConversion)))
    {
        Streaming = """
            SELECT p, c, e, count(*) FROM (SELECT channel + CASE WHEN conversion THEN 16 ELSE 0 END c,
            CASE WHEN lag(profile_id) OVER () = profile_id THEN lag(channel + CASE WHEN conversion THEN 16 ELSE 0 END) OVER () END p,
            lead(profile_id) OVER () IS DISTINCT FROM profile_id e FROM ev {where}) GROUP BY p, c, e
            """,
        DuckColumns = WithEnds,
    };

    static PeerQuestion Cohorts => new("cohorts", 12,
        """
        SELECT c, w-c k, count() FROM (SELECT groupUniqArray(toUInt16(intDiv(ts-1736121600000,604800000))) ws, arrayMin(ws) c, arrayJoin(ws) w FROM ev {where} GROUP BY profile_id)
        GROUP BY c,k SETTINGS optimize_aggregation_in_order=1
        """,
        """
        WITH f AS (SELECT profile_id p, (min(ts)-1736121600000)//604800000 c FROM ev {where} GROUP BY p), a AS (SELECT DISTINCT profile_id p, (ts-1736121600000)//604800000 w FROM ev {where})
        SELECT c, w-c k, count(*) FROM a JOIN f USING(p) GROUP BY ALL
        """,
        question => Lines(question.Cohorts(new([.. Enumerable.Range(0, 54).Select(week => PeerRows.Start + week * PeerRows.Week)])).Figures
            .SelectMany(cohort => cohort.Active.Index().Where(week => week.Item > 0).Select(week => $"{cohort.Bucket}\t{week.Index}\t{week.Item}")), line => line));

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

    /// <summary>A cell for each channel, and one more for each that a purchase came through.</summary>
    static CellMap ChannelsByConversion { get; } = new(0, 0, [.. Enumerable.Range(0, PeerRows.Touchpoints).Select(touchpoint => touchpoint == Purchase ? 1 : 0)], 2) { Channels = PeerRows.Channels };

    static string ChannelMoves(MoveSums sums)
    {
        string Code(int cell, string outside) => cell == sums.Cells ? outside : $"{cell % PeerRows.Channels + 16 * (cell / PeerRows.Channels)}";
        return Lines(Enumerable.Range(0, sums.Counts.Count).Where(at => sums.Counts[at] > 0),
            at => $"{Code(at / (sums.Cells + 1), "255")}\t{Code(at % (sums.Cells + 1), "254")}\t{sums.Counts[at]}");
    }

    /// <summary>DuckDB counts pairs with a mark for the last one; ClickHouse has the end as a pair of its own.</summary>
    static string WithEnds(string answer)
    {
        var counts = new Dictionary<(string, string), long>();
        foreach (var cells in answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')))
        {
            var count = long.Parse(cells[3], CultureInfo.InvariantCulture);
            var from = cells[0] is "\\N" or "NULL" ? "255" : cells[0];
            counts[(from, cells[1])] = counts.GetValueOrDefault((from, cells[1])) + count;
            if (cells[2] == "true")
                counts[(cells[1], "254")] = counts.GetValueOrDefault((cells[1], "254")) + count;
        }
        return Lines(counts, pair => $"{pair.Key.Item1}\t{pair.Key.Item2}\t{pair.Value}");
    }

    static string Lines<T>(IEnumerable<T> rows, Func<T, string> line)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(line(row)).Append('\n');
        return text.ToString();
    }
}
