using System.Buffers.Binary;
using System.IO.Compression;

namespace Wegmarke.Maps.Drawing;

/// <summary>The tables of a WOFF2 font, as far as measuring needs them: those the format stores untransformed.</summary>
sealed class Woff2
{
    const int HeaderLength = 48;
    const int GivenTag = 63;
    const int Glyf = 10;
    const int Loca = 11;

    // The order is the format's own: a directory entry names a table by its place in this list.
    static readonly string[] s_tags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG", "EBDT",
        "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH",
        "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar",
        "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
    ];

    readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    Woff2() { }

    public ReadOnlySpan<byte> this[string tag] => _tables[tag].Span;

    public static Woff2 Read(byte[] font)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(font) != 0x774F4632)
            throw new InvalidDataException("The embedded font is not WOFF2. Take the .woff2 file of the font's package.");

        var tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(12));
        var packed = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(20));
        var at = HeaderLength;
        var directory = new (string Tag, int Length, bool Transformed)[tables];
        for (var i = 0; i < tables; i++)
            directory[i] = Entry(font, ref at);

        var body = Unpack(font.AsSpan(at, packed));
        var woff = new Woff2();
        var start = 0;
        foreach (var (tag, length, transformed) in directory)
        {
            if (!transformed)
                woff._tables[tag] = body.AsMemory(start, length);
            start += length;
        }
        return woff;
    }

    static (string Tag, int Length, bool Transformed) Entry(byte[] font, ref int at)
    {
        var flags = font[at++];
        var known = flags & 63;
        var version = flags >> 6;
        var tag = known == GivenTag ? Tag(font, ref at) : s_tags[known];
        var length = Base128(font, ref at);
        var transformed = known is Glyf or Loca ? version != 3 : version != 0;
        return (tag, transformed ? Base128(font, ref at) : length, transformed);
    }

    static string Tag(byte[] font, ref int at)
    {
        var tag = string.Concat(font.AsSpan(at, 4).ToArray().Select(b => (char)b));
        at += 4;
        return tag;
    }

    static int Base128(byte[] font, ref int at)
    {
        var number = 0;
        byte next;
        do
        {
            next = font[at++];
            number = checked((number << 7) | (next & 0x7F));
        }
        while ((next & 0x80) != 0);
        return number;
    }

    static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var brotli = new BrotliStream(source, CompressionMode.Decompress);
        using var body = new MemoryStream();
        brotli.CopyTo(body);
        return body.ToArray();
    }
}
