namespace Wegmarke.Capture;

/// <summary>What became of an uploaded file's rows: read = stored + updated + duplicates + rejected.</summary>
/// <param name="SkippedLines">Lines that are no rows: titles, repeated names, totals, blank ones.</param>
public sealed record UploadOutcome(
    long Read, long Stored, long Updated, long Duplicates, long Rejected, IReadOnlyDictionary<DropReason, long> RejectedBy,
    long Unlinked, long UnusableIdentifiers, long AmbiguousTimes, long SkippedLines, long HiddenRows, long FailedFormulas)
{
    internal static UploadOutcome Of(ImportReport report) => new(
        report.Read, report.Stored, report.Updated, report.Duplicates, report.Rejected, report.RejectedBy, report.Unlinked, report.UnusableIdentifiers,
        report.AmbiguousTimes, report.Skipped.All, report.HiddenRows, report.FailedFormulas);
}
