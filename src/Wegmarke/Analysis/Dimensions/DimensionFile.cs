using Wegmarke.Analysis.Building;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>A dimension on disk, by row of the log: imports only add to it, and no changed rule or merge makes it stale. Derived: whatever
/// does not fit the log or its own checksums is made again.</summary>
sealed class DimensionFile(TenantFolder folder, DimensionName name)
{
    /// <summary>Raise it whenever a row is read differently.</summary>
    const int Form = 1;

    readonly string _path = Path.Combine(folder.Dimensions, name.FileName);

    /// <summary>Changes whenever somebody else writes or deletes the file.</summary>
    public (DateTime, long) Stamp()
    {
        var file = new FileInfo(_path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    /// <summary>Null when there is none that fits.</summary>
    public DimensionSnapshot? Read(LogReader reader)
    {
        try
        {
            using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var snapshot = DimensionSnapshot.Read(file);
            return IsOf(snapshot, reader) ? snapshot : null;
        }
        catch (Exception cause) when (cause is SnapshotDamagedException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the log still has the last row that it knows: one that lost rows or was put back from a backup has another of that number.</summary>
    public bool IsOf(DimensionSnapshot snapshot, LogReader reader) => snapshot.Header == Header(snapshot.Header.LastSequence, reader);

    public SnapshotHeader Header(long last, LogReader reader) =>
        new(SnapshotFile.LogId(reader), 1, last, $"{Form} {SnapshotFile.SaltOf(last, reader)} {name.Kind} {name.Text}");

    /// <summary>False when there is no room, or it is not ours to write: answers are right without it, and the next opening takes longer.</summary>
    public bool Write(DimensionSnapshot snapshot)
    {
        var temporary = $"{_path}.{Environment.ProcessId}.new";
        try
        {
            Directory.CreateDirectory(folder.Dimensions);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            {
                snapshot.Write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, _path, overwrite: true);
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
