using Wegmarke.Analysis.Building;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Looks whether the columns on disk are what was written, and of this log. What it finds costs nothing but time: the next opening
/// builds them from the log again.</summary>
public static class AnalysisVerification
{
    /// <summary>Empty when all is well, and when there are no columns yet. Reads every byte and changes nothing.</summary>
    public static IReadOnlyList<Finding> Run(TenantFolder folder)
    {
        if (!File.Exists(folder.Columns))
            return [];
        using var file = new FileStream(folder.Columns, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var log = LogReader.Open(folder);
        try
        {
            Snapshot.Verify(file);
            file.Position = 0;
            return Foreign(folder, Snapshot.ReadHeader(file), log);
        }
        catch (SnapshotDamagedException damage)
        {
            var last = damage.Header?.LastSequence ?? log?.LastSequence ?? 0;
            return [Derived(last, $"{folder.Columns} is damaged in its part '{damage.Section}'")];
        }
    }

    static IReadOnlyList<Finding> Foreign(TenantFolder folder, SnapshotHeader header, LogReader? log) =>
        log is null || header.LogId == SnapshotFile.LogId(log) ? [] : [Derived(header.LastSequence, $"{folder.Columns} was made from another log")];

    static Finding Derived(long last, string seen) =>
        new(FindingKind.Derived, Math.Min(1, last), last, $"{seen}; it covers interactions 1–{last} and is built from the log again at the next use, nothing is lost");
}
