namespace Wegmarke.Catalogue;

/// <summary>A channel as it is drawn.</summary>
public sealed record ChannelNames(string Key, LocalText Name, bool IsOnline, ChannelColor Color)
{
    public static ChannelNames Of(Channel channel) => new(channel.Key, channel.Name, channel.Place == ChannelPlace.Online, channel.Color);
}
