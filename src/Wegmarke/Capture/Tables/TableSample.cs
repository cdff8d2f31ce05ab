using System.IO.Compression;

namespace Wegmarke.Capture.Tables;

/// <summary>Pieces of a file from head, middle and tail, so that a file of any size is looked at in the same time. Of a gzipped file the
/// head alone, because nothing else of it can be reached.</summary>
/// <param name="IsWhole">The head is all there is.</param>
sealed record TableSample(byte[] Head, IReadOnlyList<byte[]> Later, bool IsWhole)
{
    public const int HeadBytes = 1 << 20;
    const int PieceBytes = 1 << 17;
    const int MiddlePieces = 3;

    public IEnumerable<byte[]> All => [Head, .. Later];

    /// <param name="file">Left at its beginning.</param>
    public static TableSample Of(Stream file)
    {
        if (IsGzip(file))
            return OfZipped(file);
        var head = Piece(file, 0, HeadBytes);
        var isWhole = file.Length <= HeadBytes;
        var last = file.Length - PieceBytes;
        var later = isWhole ? [] : Enumerable.Range(1, MiddlePieces + 1)
            .Select(at => HeadBytes + (last - HeadBytes) / (MiddlePieces + 1) * at)
            .Where(at => at > HeadBytes).Append(Math.Max(last, HeadBytes)).Distinct()
            .Select(at => Piece(file, at, PieceBytes)).ToList();
        file.Position = 0;
        return new(head, later, isWhole);
    }

    static TableSample OfZipped(Stream file)
    {
        using var unzipped = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        var head = new byte[HeadBytes];
        var length = ReadWhatIsWhole(unzipped, head);
        file.Position = 0;
        return new(head[..length], [], length < HeadBytes);
    }

    /// <summary>A file cut short is told when its rows are read; what is there is enough to look at.</summary>
    static int ReadWhatIsWhole(Stream unzipped, byte[] head)
    {
        var length = 0;
        try
        {
            while (length < head.Length && unzipped.Read(head, length, head.Length - length) is var read and > 0)
                length += read;
        }
        catch (InvalidDataException) when (length > 0)
        {
        }
        return length;
    }

    static byte[] Piece(Stream file, long at, int length)
    {
        file.Position = at;
        var piece = new byte[Math.Min(length, Math.Max(0, file.Length - at))];
        file.ReadExactly(piece);
        return piece;
    }

    public static bool IsGzip(Stream file)
    {
        var isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isGzip;
    }
}
