using Wegmarke.Capture.Steps;

namespace Wegmarke.Capture;

/// <summary>What became of the messages of one source.</summary>
/// <param name="Received">Counted when they came, apart from the others.</param>
/// <param name="CountedOnly">Nothing of them is kept but that they came.</param>
/// <param name="DroppedBy">See <see cref="DropReason"/>.</param>
public sealed record SourceStats(string Source, long Received, long Stored, long CountedOnly, long Duplicates, IReadOnlyDictionary<DropReason, long> DroppedBy)
{
    public long Dropped => DroppedBy.Values.Sum();

    internal static SourceStats Of(string source, IReadOnlyDictionary<string, long> counts) => new(
        source, counts.GetValueOrDefault(CaptureCounts.Received), counts.GetValueOrDefault(CaptureCounts.Stored), counts.GetValueOrDefault(CaptureCounts.Counted), counts.GetValueOrDefault(CaptureCounts.Duplicate),
        counts.Where(count => char.IsUpper(count.Key[0])).ToDictionary(count => Enum.Parse<DropReason>(count.Key), count => count.Value)); // reasons are written as their names
}
