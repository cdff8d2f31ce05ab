using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What became of all messages that came live: received = stored + counted only + duplicates + dropped, to the message.</summary>
/// <param name="Sources">One for each source that ever sent.</param>
public sealed record CaptureStats(IReadOnlyList<SourceStats> Sources)
{
    public long Received => Sources.Sum(source => source.Received);

    public long Stored => Sources.Sum(source => source.Stored);

    public long CountedOnly => Sources.Sum(source => source.CountedOnly);

    public long Duplicates => Sources.Sum(source => source.Duplicates);

    public long Dropped => Sources.Sum(source => source.Dropped);

    /// <summary>Pages of sources whose mode only counts, newest day first.</summary>
    public static IReadOnlyList<PageViews> PagesOf(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        return PageCounts.Read(reader);
    }

    public static CaptureStats Of(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        return new(reader is null ? [] : [.. CaptureCounts.Read(reader).GroupBy(count => count.Source).Select(source => SourceStats.Of(source.Key, source.ToDictionary(count => count.Outcome, count => count.Messages)))]);
    }
}
