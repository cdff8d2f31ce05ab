namespace Wegmarke.Engine.Selecting;

/// <summary>Counts the channels of one profile after the other. One thread.</summary>
sealed class ChannelTally(JourneyColumns columns)
{
    readonly int[] _counts = new int[columns.ChannelCount];

    /// <summary>The channel of most of the interactions kept from one position to another; of equally frequent ones that of the later interaction. −1 without any.</summary>
    public int MostUsed(Bitmap kept, int from, int to)
    {
        var words = kept.Words;
        var channels = columns.Channels.Span;
        var most = 0;
        for (var at = Bits.First(words, from, to); at >= 0; at = Bits.First(words, at + 1, to))
            most = Math.Max(most, ++_counts[channels[at]]);
        var latest = Bits.Last(words, from, to);
        while (latest >= 0 && _counts[channels[latest]] < most)
            latest = Bits.Last(words, from, latest);
        for (var at = Bits.First(words, from, to); at >= 0; at = Bits.First(words, at + 1, to))
            _counts[channels[at]] = 0;
        return latest < 0 ? -1 : channels[latest];
    }
}
