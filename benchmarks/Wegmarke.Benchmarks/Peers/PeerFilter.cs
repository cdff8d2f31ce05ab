using System.Text;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>Which half of the interactions is asked.</summary>
/// <param name="Sql">Null = all of them.</param>
sealed record PeerFilter(string Name, string? Sql, Func<JourneyQuestion, JourneyQuestion> Keep)
{
    const int KeptChannels = PeerRows.Channels / 2;

    public static IReadOnlyList<PeerFilter> All(PeerRows rows)
    {
        var middle = rows[rows.Count / 2].Time;
        return
        [
            new("everything", null, question => question),
            new("half by time", $"ts < {middle}", question => question with { Selection = question.Selection.During(InteractionRow.FirstTime, middle) }),
            new("half by channel", $"channel < {KeptChannels}", question => question with { Selection = question.Selection.Having(Channels(question.Journeys), Enumerable.Range(1, KeptChannels)) }),
        ];
    }

    static Dimension Channels(Overlay journeys)
    {
        var names = new TextDictionary();
        for (var channel = 0; channel < PeerRows.Channels; channel++)
            names.Add(Encoding.UTF8.GetBytes($"{channel}"));
        return Dimension.Of("channel", journeys, names, DimensionColumn.OfChannels);
    }
}
