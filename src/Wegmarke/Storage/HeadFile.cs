using Microsoft.Win32.SafeHandles;

namespace Wegmarke.Storage;

/// <summary>A small file outside the database that is on disk before anything is acknowledged: a damaged write-ahead log recovers
/// silently to a shorter, consistent database, and only this file knows that there was more. Two slots are written in turn, so
/// that a torn write leaves the one before.</summary>
sealed class HeadFile : IDisposable
{
    /// <summary>A slot that is just being written can be read torn; a damaged one stays so.</summary>
    const int Readings = 100;

    readonly SafeFileHandle _file;
    readonly string _path;
    readonly byte[] _logId;
    long _generation;

    HeadFile(SafeFileHandle file, string path, byte[] logId, long generation) =>
        (_file, _path, _logId, _generation) = (file, path, logId, generation);

    public static HeadFile Open(string path, ReadOnlySpan<byte> logId)
    {
        var generation = Slots(path).Max(slot => slot.Generation);
        return new(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read), path, logId.ToArray(), generation);
    }

    /// <summary>Null when there is no file or no slot of this log that is whole.</summary>
    public static Head? Read(string path, ReadOnlySpan<byte> logId)
    {
        HeadSlot? newest = null;
        foreach (var slot in Slots(path))
        {
            if (slot.IsOf(logId) && slot.Generation > (newest?.Generation ?? -1))
                newest = slot;
        }
        return newest?.Head;
    }

    /// <summary>The newest slot of whatever log it is; for when the log itself is gone. Null when none is whole.</summary>
    public static HeadSlot? Newest(string path)
    {
        var newest = Slots(path).MaxBy(slot => slot.Generation);
        return newest.State == HeadSlotState.Whole ? newest : null;
    }

    /// <summary>Both slots; of a file that is not there or empty, two unused ones.</summary>
    public static HeadSlot[] Slots(string path)
    {
        var slots = ReadSlots(path);
        for (var again = 1; again < Readings && Array.Exists(slots, slot => slot.State == HeadSlotState.Damaged); again++)
            slots = ReadSlots(path);
        return slots;
    }

    static HeadSlot[] ReadSlots(string path)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (bytes.Length == 0)
            bytes = new byte[2 * HeadSlot.Length];
        var first = bytes.AsSpan(0, Math.Min(bytes.Length, HeadSlot.Length));
        var second = bytes.AsSpan(first.Length, Math.Min(bytes.Length - first.Length, HeadSlot.Length));
        return [HeadSlot.Read(first), HeadSlot.Read(second)];
    }

    /// <summary>Returns when the head is on disk.</summary>
    public void Write(long sequence, ReadOnlySpan<byte> chain)
    {
        Span<byte> slot = stackalloc byte[HeadSlot.Length];
        HeadSlot.Write(slot, _logId, ++_generation, sequence, chain);
        RandomAccess.Write(_file, slot, _generation % 2 * HeadSlot.Length);
        DiskFlush.Of(_file, _path);
    }

    public void Dispose() => _file.Dispose();
}
