using System.Buffers.Binary;

namespace Wegmarke.Tests.Storage.Verification;

/// <summary>Reads a SQLite file of 4,096-byte pages by its documented format, without SQLite: so that a test knows by itself which rows
/// a page holds.</summary>
sealed class DatabasePages(byte[] file)
{
    const int Size = 4096;
    const byte Leaf = 0x0d, Interior = 0x05;

    public static DatabasePages Of(string path) => new(File.ReadAllBytes(path));

    /// <summary>Pages of the table that begins at <paramref name="root"/>, with the row numbers below each; the root itself last.</summary>
    public List<(int Page, bool IsLeaf, long First, long Last)> Tree(int root)
    {
        var pages = new List<(int, bool, long, long)>();
        Walk(root, pages);
        return pages;
    }

    (long First, long Last) Walk(int page, List<(int, bool, long, long)> pages)
    {
        var (first, last) = file[At(page)] switch
        {
            Leaf => (RowOfCell(page, 0), RowOfCell(page, Cells(page) - 1)),
            Interior => Children(page).Select(child => Walk(child, pages)).Aggregate((left, right) => (left.First, right.Last)),
            var other => throw new InvalidOperationException($"Page {page} is of type {other}."),
        };
        pages.Add((page, file[At(page)] == Leaf, first, last));
        return (first, last);
    }

    IEnumerable<int> Children(int page)
    {
        for (var cell = 0; cell < Cells(page); cell++)
            yield return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(Cell(page, cell, header: 12)));
        yield return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(At(page) + 8));
    }

    long RowOfCell(int page, int cell)
    {
        var at = Cell(page, cell, header: 8);
        Varint(ref at); // length of the row
        return Varint(ref at);
    }

    int Cell(int page, int cell, int header) =>
        Offset(page) + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(At(page) + header + 2 * cell));

    int Cells(int page) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(At(page) + 3));

    static int Offset(int page) => (page - 1) * Size;

    /// <summary>The first page begins with the file's own header.</summary>
    static int At(int page) => Offset(page) + (page == 1 ? 100 : 0);

    long Varint(ref int at)
    {
        long value = 0;
        for (var part = 0; part < 8; part++)
        {
            value = (value << 7) | (byte)(file[at] & 0x7f);
            if (file[at++] < 0x80)
                return value;
        }
        return (value << 8) | file[at++];
    }
}
