using System.Text.Json;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>The columns on disk. Derived: whatever does not match the log, the rules or its own checksums is made again.</summary>
static class SnapshotFile
{
    const string NotesSection = "notes";
    const string OrdinalsSection = "ordinals";

    /// <summary>Null when there is none that fits. Its columns keep the file open as long as they are used.</summary>
    public static (JourneyColumns Columns, long LastSequence, SnapshotNotes Notes, int[] Ordinals)? Open(TenantFolder folder, LogReader reader, string rules)
    {
        if (!File.Exists(folder.Columns))
            return null;
        try
        {
            var snapshot = Snapshot.Open(new FileStream(folder.Columns, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), ColumnSet.Warm);
            if (Fits(snapshot, reader, rules) is { } notes && snapshot.Section(OrdinalsSection) is { } ordinals)
                return (snapshot.Columns, snapshot.Header.LastSequence, notes, ProfileOrdinals.FromBytes(ordinals));
            snapshot.Dispose();
            return null;
        }
        catch (Exception cause) when (cause is SnapshotDamagedException or JsonException)
        {
            return null;
        }
    }

    static SnapshotNotes? Fits(Snapshot snapshot, LogReader reader, string rules)
    {
        var header = snapshot.Header;
        if (header.LogId != LogId(reader) || header.Rules != rules || snapshot.Section(NotesSection) is not { } section)
            return null;
        var notes = JsonSerializer.Deserialize<SnapshotNotes>(section);
        return notes?.LastSalt == SaltOf(header.LastSequence, reader) ? notes : null;
    }

    public static void Write(TenantFolder folder, TenantJourneys journeys, JourneyColumns columns, LogReader reader, string rules)
    {
        var notes = new SnapshotNotes(
            journeys.Sources, journeys.Touchpoints, journeys.Channels, journeys.Currency, journeys.Currencies,
            journeys.ProfileCount, journeys.Coverage, journeys.LastChange, SaltOf(journeys.LastSequence, reader) ?? "");
        var temporary = $"{folder.Columns}.{Environment.ProcessId}.new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            Snapshot.Write(file, columns, new(LogId(reader), 1, journeys.LastSequence, rules), new Dictionary<string, byte[]>
            {
                [NotesSection] = JsonSerializer.SerializeToUtf8Bytes(notes),
                [OrdinalsSection] = ProfileOrdinals.ToBytes([.. journeys.Ordinals]),
            });
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, folder.Columns, overwrite: true);
    }

    public static string LogId(LogReader reader) => Convert.ToHexString(reader.Identity.Id);

    /// <summary>Null when there is no such row; empty before the first.</summary>
    static string? SaltOf(long sequence, LogReader reader)
    {
        using var row = reader.Rows(sequence, sequence);
        return row.Next() ? Convert.ToHexString(row.Row.Salt) : sequence == 0 ? "" : null;
    }
}
