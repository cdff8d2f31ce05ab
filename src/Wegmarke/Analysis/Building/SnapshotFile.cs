using System.Text.Json;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>The columns on disk. Derived: whatever does not match the log, the rules or its own checksums is made again.</summary>
sealed class SnapshotFile
{
    const string NotesSection = "notes";
    const string OrdinalsSection = "ordinals";

    readonly TenantJourneys _journeys;
    readonly SnapshotHeader _header;
    readonly string _lastSalt;

    SnapshotFile(TenantJourneys journeys, SnapshotHeader header, string lastSalt) => (_journeys, _header, _lastSalt) = (journeys, header, lastSalt);

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

    /// <summary>What is to be written of journeys without an overlay; the log is not needed any more then.</summary>
    public static SnapshotFile Of(TenantJourneys journeys, LogReader reader, string rules) => new(
        journeys, new(LogId(reader), 1, journeys.LastSequence, rules), SaltOf(journeys.LastSequence, reader) ?? "");

    /// <summary>Whoever opens it meanwhile sees the one before, whole.</summary>
    public void Write(TenantFolder folder)
    {
        var notes = new SnapshotNotes(
            _journeys.Sources, _journeys.Touchpoints, _journeys.Channels, _journeys.Currency, _journeys.Currencies,
            _journeys.ProfileCount, _journeys.Coverage, _journeys.LastChange, _lastSalt);
        var temporary = $"{folder.Columns}.{Environment.ProcessId}.new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            Snapshot.Write(file, _journeys.Journeys.Base, _header, new Dictionary<string, byte[]>
            {
                [NotesSection] = JsonSerializer.SerializeToUtf8Bytes(notes),
                [OrdinalsSection] = ProfileOrdinals.ToBytes([.. _journeys.Ordinals]),
            });
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, folder.Columns, overwrite: true);
    }

    public static string LogId(LogReader reader) => Convert.ToHexString(reader.Identity.Id);

    /// <summary>Null when there is no such row; empty before the first.</summary>
    public static string? SaltOf(long sequence, LogReader reader)
    {
        using var row = reader.Rows(sequence, sequence);
        return row.Next() ? Convert.ToHexString(row.Row.Salt) : sequence == 0 ? "" : null;
    }
}
