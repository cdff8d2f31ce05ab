using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Switching;

/// <summary>Which switches can be breaks: from one visit to another, and not to what nobody is meant to go on from.</summary>
sealed class SwitchScope(TenantJourneys data, int channels)
{
    /// <summary>Shorter pauses are within a visit.</summary>
    const long LeastGap = 30 * 60_000;

    /// <summary>The purchase itself, money that goes back, and what has an end of its own.</summary>
    static readonly TouchpointRole[] s_ends = [TouchpointRole.Purchase, TouchpointRole.Refund, TouchpointRole.Complaint, TouchpointRole.Feedback];

    /// <summary>Before the purchase a question to the service is part of the way; afterwards it is about what was bought, and ends with its answer.</summary>
    static readonly TouchpointRole[] s_endsOfBuyers = [.. s_ends, TouchpointRole.Service];

    public int Channels => channels;

    /// <summary>Moves of any kind, to contacts in which customers act themselves.</summary>
    public ChannelMoveScope ToCustomers
    {
        get
        {
            int[] cells = [.. Enumerable.Range(0, data.Touchpoints.Count).SelectMany(touchpoint => Enumerable.Range(0, channels).Select(channel => OwnContacts.IsOwn(data.Touchpoint(touchpoint)) ? channel : -1))];
            return new(channels) { CellOf = cells, CellOfBuyers = cells };
        }
    }

    /// <summary>Moves to channels; what the company sends is stepped over.</summary>
    public ChannelMoveScope ToChannels { get; } = new(channels)
    {
        StepsOver = OwnContacts.Others(data),
        LeastGap = LeastGap,
        CellOf = Cells(data, channels, s_ends, (_, channel) => channel),
        CellOfBuyers = Cells(data, channels, s_endsOfBuyers, (_, channel) => channel),
    };

    /// <summary>Moves to touchpoints in channels; to all but these none is counted.</summary>
    /// <param name="entered">Pairs of touchpoint and channel; a move leads to the place of its pair in the list.</param>
    public ChannelMoveScope ToTouchpoints(IReadOnlyList<(int Touchpoint, int Channel)> entered)
    {
        var at = entered.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int Place(int touchpoint, int channel) => at.GetValueOrDefault((touchpoint, channel), -1);
        return ToChannels with { CellOf = Cells(data, channels, s_ends, Place), CellOfBuyers = Cells(data, channels, s_endsOfBuyers, Place), Cells = Math.Max(1, entered.Count), CountsGaps = false };
    }

    /// <summary>Figures of every touchpoint in every channel, to choose from.</summary>
    public CellMap ByTouchpointAndChannel { get; } = CellMap.ByTouchpoint(data.Touchpoints.Count) with { Channels = channels, CountsWaits = false };

    static int[] Cells(TenantJourneys data, int channels, TouchpointRole[] ends, Func<int, int, int> cell) =>
    [
        .. Enumerable.Range(0, data.Touchpoints.Count).SelectMany(touchpoint =>
        {
            var isEnd = ends.Contains(data.Touchpoint(touchpoint).Role);
            return Enumerable.Range(0, channels).Select(channel => isEnd ? -1 : cell(touchpoint, channel));
        }),
    ];
}
