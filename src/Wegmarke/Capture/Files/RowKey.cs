using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Files;

/// <summary>What a row is known by when it comes again: its source and, if it has one, its message id; else the hash of its non-empty
/// cells with their columns' names, whatever the order of columns, and the how-manieth row of the file it is with just these.</summary>
sealed class RowKey(string source, KeyRuns seen)
{
    readonly byte[] _source = Encoding.UTF8.GetBytes(source);
    readonly ArrayBufferWriter<byte> _text = new(1024);

    public ulong OfMessage(ReadOnlySpan<byte> id)
    {
        Begin("message"u8);
        Put(id);
        return Hash();
    }

    /// <summary>The same of a message that comes in live, so that a file of the same messages brings nothing twice.</summary>
    /// <param name="source">Its name, UTF-8.</param>
    /// <param name="use">What is hashed: keys of different uses never meet.</param>
    /// <param name="parts">Together they name it within the source.</param>
    public static ulong Of(ReadOnlySpan<byte> source, ReadOnlySpan<byte> use, params ReadOnlySpan<byte[]> parts)
    {
        var text = new ArrayBufferWriter<byte>(256);
        Put(text, source);
        Put(text, use);
        foreach (var part in parts)
            Put(text, part);
        return HashOf(text.WrittenSpan);
    }

    public static ulong OfMessage(ReadOnlySpan<byte> source, ReadOnlySpan<byte> id)
    {
        const int most = 2048;
        Span<byte> text = stackalloc byte[most];
        var length = Put(text, Put(text, Put(text, 0, source), "message"u8), id);
        return HashOf(text[..length]);
    }

    static int Put(Span<byte> to, int at, ReadOnlySpan<byte> text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to[at..], text.Length);
        text.CopyTo(to[(at + sizeof(int))..]);
        return at + sizeof(int) + text.Length;
    }

    public ulong OfContent(RowSource row)
    {
        Begin("row"u8);
        foreach (var cell in row.ByName)
        {
            var text = row.Cell(cell);
            if (text.IsEmpty)
                continue;
            Put(row.Column(cell).Utf8Name);
            Put(text);
        }
        return Occurrence(Hash());
    }

    /// <summary>Of a part of an order's line, whatever else its row says: a new status is no new row. The time is among it, because tills begin
    /// their numbers anew.</summary>
    public ulong OfOrder(OrderPartKind part, ReadOnlySpan<byte> order, ReadOnlySpan<byte> line, ReadOnlySpan<byte> time, ReadOnlySpan<byte> message)
    {
        Begin("order"u8);
        Put([(byte)part]);
        Put(order);
        Put(line);
        Put(time);
        Put(message);
        return Occurrence(Hash());
    }

    /// <summary>A text as a number, alike for nothing else.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        RowDigest.Of(text, digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }

    void Begin(ReadOnlySpan<byte> kind)
    {
        _text.ResetWrittenCount();
        Put(_source);
        Put(kind);
    }

    void Put(ReadOnlySpan<byte> text) => Put(_text, text);

    /// <summary>Length first: whatever a cell contains, two different rows never give the same text.</summary>
    static void Put(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to.GetSpan(sizeof(int)), text.Length);
        to.Advance(sizeof(int));
        to.Write(text);
    }

    ulong Hash() => HashOf(_text.WrittenSpan);

    /// <summary>The n-th row with this hash gets the n-th key. Those seen are a prefix 1…n, so that n is found by doubling and halving.</summary>
    ulong Occurrence(ulong hash)
    {
        if (seen.AddFolding(hash))
            return hash;
        var (known, free) = (1, 2);
        while (seen.Contains(Nth(hash, free)))
            (known, free) = (free, free * 2);
        while (free - known > 1)
        {
            var middle = (known + free) / 2;
            (known, free) = seen.Contains(Nth(hash, middle)) ? (middle, free) : (known, middle);
        }
        var key = Nth(hash, free);
        seen.AddFolding(key);
        return key;
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014) over hash and number: as well spread as the hash itself.</summary>
    public static ulong Nth(ulong hash, int number)
    {
        var mixed = hash + (ulong)number * 0x9e37_79b9_7f4a_7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58_476d_1ce4_e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d0_49bb_1331_11eb;
        return mixed ^ (mixed >> 31);
    }
}
