using Wegmarke.Storage.Keys;

namespace Wegmarke.Storage;

/// <summary>A set of 64-bit keys that stays as fast at thirty million as at one: the newest million in memory, the rest in sorted files
/// of doubling size, mapped into memory. Derived from the log: what is missing or damaged is read from there again.
/// Belongs to the thread that commits.</summary>
public sealed class KeyRuns : IDisposable
{
    const int BufferCapacity = 1_000_000;

    readonly string _folder;
    readonly List<KeyRun> _runs = [];
    readonly KeyBuffer _buffer = new(BufferCapacity);
    readonly bool _temporary;

    KeyRuns(string folder, bool temporary) => (_folder, _temporary) = (folder, temporary);

    /// <summary>Rows up to here are in files; the keys of later ones must be added again.</summary>
    public long Covered { get; private set; }

    /// <summary>How many keys it holds.</summary>
    public long Count => _buffer.Count + _runs.Sum(run => (long)run.Count);

    /// <summary>The keys of the log's rows; whatever the files do not cover is read from <paramref name="log"/>.</summary>
    public static KeyRuns Of(InteractionLog log)
    {
        var keys = new KeyRuns(log.Folder.Keys, temporary: false);
        Directory.CreateDirectory(log.Folder.Keys);
        keys.OpenRuns(log);
        using var reader = LogReader.Open(log.Folder);
        if (reader is null)
            return keys;
        using var rows = reader.Rows(keys.Covered + 1, log.LastSequence);
        while (rows.Next())
        {
            keys.Add(rows.Row.Key);
            keys.Fold(rows.Sequence);
        }
        return keys;
    }

    /// <summary>An empty set in a new folder below <paramref name="within"/>, gone when disposed, or with the next opening.</summary>
    public static KeyRuns Temporary(string within)
    {
        var folder = Path.Combine(within, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        return new(folder, temporary: true);
    }

    /// <summary>Takes the files that together cover rows 1–n without a hole. Others are leftovers of a merge, or hold keys of rows that
    /// were lost since: those must be free again, so that an import can bring the rows back.</summary>
    void OpenRuns(InteractionLog log)
    {
        var absent = Absent(log);
        var found = Directory.GetFiles(_folder, "*.keys").Select(KeyRun.Open).OfType<KeyRun>()
            .OrderBy(run => run.First).ThenByDescending(run => run.Last).ToList();
        foreach (var run in found)
        {
            if (run.First == Covered + 1 && run.Last <= log.LastSequence && run.Count == RowsIn(run.First, run.Last, absent))
            {
                _runs.Add(run);
                Covered = run.Last;
                continue;
            }
            run.Dispose();
        }
        var kept = _runs.Select(run => run.Path).ToHashSet();
        foreach (var file in Directory.GetFiles(_folder).Where(file => !kept.Contains(file)))
            File.Delete(file);
        foreach (var leftBehind in Directory.GetDirectories(_folder))
            Directory.Delete(leftBehind, recursive: true);
    }

    /// <summary>What was lost, and what retention cut off; each sequence once.</summary>
    static IReadOnlyList<LostRange> Absent(InteractionLog log) => log.Cut is not { } cut ? log.Losses
        : [new(1, cut.Sequence), .. log.Losses.Where(lost => lost.Last > cut.Sequence).Select(lost => lost with { First = Math.Max(lost.First, cut.Sequence + 1) })];

    static long RowsIn(long first, long last, IReadOnlyList<LostRange> losses) =>
        last - first + 1 - losses.Sum(lost => Math.Max(0, Math.Min(last, lost.Last) - Math.Max(first, lost.First) + 1));

    public bool Contains(ulong key)
    {
        if (_buffer.Contains(key))
            return true;
        foreach (var run in _runs)
        {
            if (run.Contains(key))
                return true;
        }
        return false;
    }

    /// <summary>False when it was there already.</summary>
    public bool Add(ulong key) => !Contains(key) && _buffer.Add(key);

    /// <summary>Call when the rows up to <paramref name="committed"/> are on disk: moves a full buffer to a file.</summary>
    public void Fold(long committed)
    {
        if (_buffer.IsFull)
            Flush(committed);
    }

    /// <summary>Adds to a set that stands for no rows.</summary>
    public bool AddFolding(ulong key)
    {
        if (!Add(key))
            return false;
        if (_buffer.IsFull)
            Flush(Covered + _buffer.Count);
        return true;
    }

    /// <summary>Moves what is in memory to a file, so that the next opening need not read the log.</summary>
    public void Flush(long committed)
    {
        if (_buffer.Count == 0 || committed <= Covered)
            return;
        _runs.Add(KeyRun.Write(PathOf(Covered + 1, committed), Covered + 1, committed, _buffer.Sorted(), []));
        // Only now: should the disk be full, the keys are still known.
        _buffer.Clear();
        Covered = committed;
        while (_runs.Count >= 2 && _runs[^2].Count <= 2L * _runs[^1].Count)
            MergeLastTwo();
    }

    void MergeLastTwo()
    {
        var (left, right) = (_runs[^2], _runs[^1]);
        var merged = KeyRun.Write(PathOf(left.First, right.Last), left.First, right.Last, left.Keys, right.Keys);
        _runs.RemoveRange(_runs.Count - 2, 2);
        _runs.Add(merged);
        foreach (var run in (KeyRun[])[left, right])
        {
            run.Dispose();
            File.Delete(run.Path);
        }
    }

    string PathOf(long first, long last) => Path.Combine(_folder, $"{first}-{last}.keys");

    public void Dispose()
    {
        foreach (var run in _runs)
            run.Dispose();
        _runs.Clear();
        if (_temporary)
            Directory.Delete(_folder, recursive: true);
    }
}
