using System.Security.Cryptography;
using System.Text;

namespace Wegmarke.Storage.Erasing;

/// <summary>What one erasure does, exactly, so that it can be finished after a kill and repeated on a log put back from a backup. Written
/// before anything is touched. Holds no identifier and no content: numbers of rows, salted digests, keyed hashes, and what stays.</summary>
sealed record ErasureFile(ulong Seed, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<PlannedCells> Cells, IReadOnlyList<SuppressedHash> Hashes, LogCut? Cut, long Limit = 0)
{
    const ulong Magic = 0x31_53_41_52_45_47_45_57; // "WEGERAS1"

    public static string PathOf(TenantFolder folder, long entry) => Path.Combine(folder.Erasures, $"{entry}.erasure");

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var to = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            to.Write(Magic);
            to.Write(Seed);
            ErasureRows.Write(to, Rows);
            WriteCells(to);
            WriteHashes(to);
            WriteCut(to);
            to.Write(Limit);
        }
        return memory.ToArray();
    }

    /// <exception cref="StorageException">It is missing, or not the one that the protocol names.</exception>
    public static ErasureFile Read(TenantFolder folder, ProtocolEntry entry)
    {
        var path = PathOf(folder, entry.Number);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != entry.File)
            throw new StorageException($"{path} is {(bytes.Length == 0 ? "missing" : "not what entry " + entry.Number + " of the protocol names")}: the erasure cannot be finished or repeated. Put the folder {folder.Erasures} back from a backup.");
        return Parse(bytes);
    }

    public static ErasureFile Parse(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (from.ReadUInt64() != Magic)
            throw new StorageException("A file of an erasure has a form that this version does not read. Use a newer version.");
        var seed = from.ReadUInt64();
        return new(seed, ErasureRows.Read(from), ReadCells(from), ReadHashes(from), ReadCut(from), from.ReadInt64());
    }

    void WriteCells(BinaryWriter to)
    {
        to.Write7BitEncodedInt(Cells.Count);
        foreach (var (what, check) in Cells)
        {
            to.Write(what.Table);
            to.Write7BitEncodedInt64(what.Row);
            to.Write(string.Join(',', what.Columns));
            to.Write(check);
        }
    }

    static List<PlannedCells> ReadCells(BinaryReader from)
    {
        var cells = new List<PlannedCells>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
            cells.Add(new(new(from.ReadString(), from.Read7BitEncodedInt64(), from.ReadString().Split(',', StringSplitOptions.RemoveEmptyEntries)), from.ReadUInt64()));
        return cells;
    }

    void WriteHashes(BinaryWriter to)
    {
        to.Write7BitEncodedInt(Hashes.Count);
        foreach (var (hash, kind, until) in Hashes)
        {
            to.Write((ulong)(hash >> 64));
            to.Write((ulong)hash);
            to.Write((byte)kind);
            to.Write(until);
        }
    }

    static List<SuppressedHash> ReadHashes(BinaryReader from)
    {
        var hashes = new List<SuppressedHash>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
            hashes.Add(new(new(from.ReadUInt64(), from.ReadUInt64()), (SuppressionKind)from.ReadByte(), from.ReadInt64()));
        return hashes;
    }

    void WriteCut(BinaryWriter to)
    {
        to.Write(Cut is not null);
        if (Cut is null)
            return;
        to.Write(Cut.Sequence);
        to.Write(Cut.Chain.Span);
    }

    static LogCut? ReadCut(BinaryReader from) =>
        from.ReadBoolean() ? new(from.ReadInt64(), from.ReadBytes(RowHash.Length)) : null;
}
