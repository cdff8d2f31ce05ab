using System.IO.MemoryMappedFiles;
using System.Numerics;

namespace Wegmarke.Storage.Keys;

/// <summary>A file of ascending keys, mapped into memory, with a table from the keys' high bits to where they begin: a look-up
/// costs two cache misses. Covers the rows <see cref="First"/>–<see cref="Last"/> of the log.
/// Layout, little-endian: magic, first, last, count, bits of the table, CRC-32C of all that follows; table of uint; keys of ulong.</summary>
sealed unsafe class KeyRun : IDisposable
{
    const ulong Magic = 0x31_4e_55_52_4b_47_45_57; // "WEGKRUN1"
    const int HeaderLength = 48;
    const int KeysPerEntry = 16;

    readonly MemoryMappedFile _file;
    readonly MemoryMappedViewAccessor _view;
    readonly uint* _table;
    readonly ulong* _keys;
    readonly int _shift;

    KeyRun(string path, MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start)
    {
        (Path, _file, _view) = (path, file, view);
        (First, Last, Count) = (*(long*)(start + 8), *(long*)(start + 16), checked((int)*(long*)(start + 24)));
        var bits = (int)*(long*)(start + 32);
        _shift = 64 - bits;
        _table = (uint*)(start + HeaderLength);
        _keys = (ulong*)(start + HeaderLength + TableBytes(bits));
    }

    public string Path { get; }

    public long First { get; }

    public long Last { get; }

    public int Count { get; }

    public ReadOnlySpan<ulong> Keys => new(_keys, Count);

    public bool Contains(ulong key)
    {
        var entry = _shift == 64 ? 0 : key >> _shift;
        var at = (int)_table[entry];
        var end = (int)_table[entry + 1];
        while (at < end && _keys[at] < key)
            at++;
        return at < end && _keys[at] == key;
    }

    static long TableBytes(int bits) => ((1L << bits) + 2) * sizeof(uint);

    static int TableBits(long count) => BitOperations.Log2((ulong)Math.Max(1, count / KeysPerEntry));

    /// <summary>Writes ascending keys, merged from two sorted sources without equal keys.</summary>
    public static KeyRun Write(string path, long first, long last, ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var count = (long)left.Length + right.Length;
        var bits = TableBits(count);
        var length = HeaderLength + TableBytes(bits) + count * sizeof(ulong);
        var temporary = path + ".new";
        // Reserved first: a mapped file on a full disk ends the process instead of throwing.
        using (var reserved = new FileStream(temporary, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, PreallocationSize = length }))
        using (var file = MemoryMappedFile.CreateFromFile(reserved, null, length, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true))
        using (var view = file.CreateViewAccessor())
        {
            var start = Pointer(view);
            Fill(start, first, last, count, bits, left, right);
            *(long*)(start + 40) = Check(start, length);
            view.SafeMemoryMappedViewHandle.ReleasePointer();
        }
        File.Move(temporary, path, overwrite: true);
        return Open(path) ?? throw new StorageException($"{path} cannot be read back right after it was written. Check the disk.");
    }

    static void Fill(byte* start, long first, long last, long count, int bits, ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        *(ulong*)start = Magic;
        (*(long*)(start + 8), *(long*)(start + 16), *(long*)(start + 24), *(long*)(start + 32)) = (first, last, count, bits);
        var keys = (ulong*)(start + HeaderLength + TableBytes(bits));
        Merge(left, right, new Span<ulong>(keys, checked((int)count)));
        var table = (uint*)(start + HeaderLength);
        var entries = 1L << bits;
        long at = 0;
        for (long entry = 0; entry < entries; entry++)
        {
            while (at < count && (bits == 0 ? 0 : (long)(keys[at] >> (64 - bits))) < entry)
                at++;
            table[entry] = (uint)at;
        }
        table[entries] = table[entries + 1] = (uint)count;
    }

    static void Merge(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> to)
    {
        int l = 0, r = 0;
        for (var at = 0; at < to.Length; at++)
            to[at] = r >= right.Length || (l < left.Length && left[l] < right[r]) ? left[l++] : right[r++];
    }

    /// <summary>Null when the file is damaged or of another version: it is derived, and made again from the log.</summary>
    public static KeyRun? Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < HeaderLength)
            return null;
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        var start = Pointer(view);
        var bits = *(long*)(start + 32);
        var whole = *(ulong*)start == Magic && bits is >= 0 and < 32 && *(long*)(start + 24) is >= 0 and <= int.MaxValue
            && length == HeaderLength + TableBytes((int)bits) + *(long*)(start + 24) * sizeof(ulong)
            && *(long*)(start + 40) == Check(start, length);
        if (whole)
            return new KeyRun(path, file, view, start);
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
        return null;
    }

    static byte* Pointer(MemoryMappedViewAccessor view)
    {
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return start;
    }

    static long Check(byte* start, long length)
    {
        uint crc = 0;
        for (var at = 0; at < 40; at += sizeof(ulong))
            crc = BitOperations.Crc32C(crc, *(ulong*)(start + at));
        var end = start + length;
        var next = start + HeaderLength;
        for (; next + sizeof(ulong) <= end; next += sizeof(ulong))
            crc = BitOperations.Crc32C(crc, *(ulong*)next);
        for (; next < end; next++)
            crc = BitOperations.Crc32C(crc, *next);
        return crc;
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
