namespace Wegmarke.Capture;

/// <summary>What all imports of a source came to.</summary>
/// <param name="Latest">The last ones, newest first, at most <see cref="MostKept"/>.</param>
public sealed record SourceImports(
    long Read, long Stored, long Duplicates, long UnusableIdentifiers, IReadOnlyDictionary<DropReason, long> RejectedBy, IReadOnlyList<PastImport> Latest)
{
    public const int MostKept = 50;

    public static SourceImports None { get; } = new(0, 0, 0, 0, new Dictionary<DropReason, long>(), []);

    public SourceImports With(ImportReport report, DateTimeOffset at) => new(
        Read + report.Read, Stored + report.Stored, Duplicates + report.Duplicates, UnusableIdentifiers + report.UnusableIdentifiers,
        RejectedBy.Concat(report.RejectedBy).GroupBy(reason => reason.Key).ToDictionary(reason => reason.Key, reason => reason.Sum(one => one.Value)),
        [new(Path.GetFileName(report.File), at, report.Read, report.Stored, report.Duplicates, report.Rejected), .. Latest.Take(MostKept - 1)]);
}
