using System.Collections;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Starting;

/// <summary>What the journeys say of how far a company is.</summary>
/// <param name="Channels">Used by customers.</param>
/// <param name="InSeveralChannels">Customers seen in more than one channel.</param>
/// <param name="InBothPlaces">Customers seen online and offline.</param>
/// <param name="Touchpoints">That the catalogue knows, and that were used.</param>
/// <param name="MappedShare">Of customers' contacts, at touchpoints that the catalogue knows.</param>
/// <param name="Answers">Scores and feelings in the log.</param>
sealed record ContactState(long Customers, long Channels, long InSeveralChannels, long InBothPlaces, long Touchpoints, double MappedShare, long Answers)
{
    public static ContactState None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>One pass over the customers' channels and touchpoints.</summary>
    public static ContactState Of(TenantJourneys data)
    {
        var online = data.Channels.Select((_, code) => data.Channel(code).Place == ChannelPlace.Online).ToArray();
        var (used, touched) = (new BitArray(data.Channels.Count), new long[data.Touchpoints.Count]);
        var (customers, several, both, answers) = (0L, 0L, 0L, 0L);
        for (var profile = 0; profile < data.ProfileCount; profile++)
        {
            var columns = data.Journeys.ColumnsOf(profile);
            var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
            if (length == 0)
                continue;
            customers++;
            var channels = columns.Channels.Span.Slice(start, length);
            foreach (var channel in channels)
                used[channel] = true;
            foreach (var touchpoint in columns.Touchpoints.Span.Slice(start, length))
                touched[touchpoint]++;
            var (first, isOnline, isOffline) = (channels[0], false, false);
            foreach (var channel in channels)
                (isOnline, isOffline) = (isOnline | online[channel], isOffline | !online[channel]);
            several += channels.ContainsAnyExcept(first) ? 1 : 0;
            both += isOnline && isOffline ? 1 : 0;
            answers += columns.Scores.FirstAt(start + length) - columns.Scores.FirstAt(start);
        }
        var mapped = touched.Index().Where(count => count.Item > 0 && !Touchpoint.IsUnmapped(data.Touchpoints[count.Index])).ToArray();
        var all = touched.Sum();
        return new(customers, Enumerable.Range(0, used.Count).Count(channel => used[channel]), several, both, mapped.Length, all == 0 ? 0 : (double)mapped.Sum(count => count.Item) / all, answers);
    }
}
