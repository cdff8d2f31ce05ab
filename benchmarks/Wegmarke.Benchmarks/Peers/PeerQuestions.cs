using System.Globalization;
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
        question => Lines((question with { Cut = new UnitCut.Customers() }).Transitions(CellMap.ByTouchpoint(PeerRows.Touchpoints)).Pairs,
            pair => $"{pair.From.Cell}\t{pair.To.Cell}\t{pair.Count}\t{pair.Gap.Mean.ToString("F1", CultureInfo.InvariantCulture)}"))
    {
        Streaming = """
            SELECT a, b, count(*), sum(g)::BIGINT FROM (SELECT touchpoint a, lead(touchpoint) OVER () b, lead(ts) OVER () - ts g,
            lead(profile_id) OVER () = profile_id s FROM ev {where}) WHERE s GROUP BY a, b
            """,
        Canon = MeanOfSum,
    };

    static PeerQuestion Heatmap => new("heat map", 4,
        "SELECT channel, least(intDiv(touchpoint,13),4) ph, count(), countIf(conversion=1), toInt64(round(sumIf(value,conversion=1)*100)) FROM ev {where} GROUP BY channel, ph",
        "SELECT channel, least(touchpoint//13,4) ph, count(*), count(*) FILTER (conversion), round(coalesce(sum(value) FILTER (conversion),0)*100)::BIGINT FROM ev {where} GROUP BY ALL",
        question => Lines(question.Cells(PhasesByChannel).Cells,
            cell => $"{cell.Cell.Channel}\t{cell.Cell.Cell}\t{cell.Linked.Interactions}\t{cell.Linked.Conversions}\t{cell.Linked.Revenue}"));

    /// <summary>A cell for each phase and channel.</summary>
    static CellMap PhasesByChannel { get; } = new(0, PeerRows.Phases,
        [.. Enumerable.Range(0, PeerRows.Touchpoints * (PeerRows.Phases + 1)).Select(at => at % (PeerRows.Phases + 1))], PeerRows.Phases + 1)
    { Channels = PeerRows.Channels };

    static string Lines<T>(IEnumerable<T> rows, Func<T, string> line)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(line(row)).Append('\n');
        return text.ToString();
    }

    /// <summary>Peers answer with the sum of gaps, the engine with their mean.</summary>
    static string MeanOfSum(string answer) => PeerQuestion.Sorted(string.Join('\n', answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var cells = line.Split('\t');
        return cells[3].Contains('.', StringComparison.Ordinal) ? line
            : $"{cells[0]}\t{cells[1]}\t{cells[2]}\t{(double.Parse(cells[3], CultureInfo.InvariantCulture) / double.Parse(cells[2], CultureInfo.InvariantCulture)).ToString("F1", CultureInfo.InvariantCulture)}";
    })));
}
