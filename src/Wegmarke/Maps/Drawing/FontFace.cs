using System.Buffers.Binary;
using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>Advance widths of one weight of the font, read from the very file that drawings embed.</summary>
/// <remarks>Drawings switch kerning and ligatures off, so that the sum of advances is what a browser shows.</remarks>
public sealed class FontFace
{
    const int Mapped = 0x2300;

    readonly double[] _advances = new double[Mapped];
    readonly double[] _tabular = new double[Mapped];

    FontFace() { }

    /// <summary>Width in em of a text without line breaks. Figures alone may be set tabular, all digits equally wide.</summary>
    public double Width(string text, bool tabular)
    {
        var advances = tabular ? _tabular : _advances;
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += rune.Value < Mapped && advances[rune.Value] is > 0 and var advance ? advance : Outside(rune);
        return width;
    }

    public static FontFace Read(byte[] woff2)
    {
        var font = Woff2.Read(woff2);
        var unitsPerEm = (double)UInt16(font["head"], 18);
        var metrics = UInt16(font["hhea"], 34);
        var names = GlyphNames(font["post"]);
        var tabularForms = names.Index().Where(n => n.Item.EndsWith(".tf", StringComparison.Ordinal))
            .ToDictionary(n => n.Item[..^3], n => n.Index);

        var face = new FontFace();
        foreach (var (character, glyph) in CharacterMap(font["cmap"]))
        {
            face._advances[character] = Advance(font["hmtx"], metrics, glyph) / unitsPerEm;
            face._tabular[character] = tabularForms.TryGetValue(names[glyph], out var form)
                ? Advance(font["hmtx"], metrics, form) / unitsPerEm
                : face._advances[character];
        }
        return face;
    }

    /// <summary>What the font lacks is shown in a font of the reader's machine, so this is a cautious estimate.</summary>
    static double Outside(Rune rune)
    {
        if (TextCleaning.IsZeroWidth(rune))
            return 0;
        return rune.Value switch { >= 0x1F000 => 1.4, >= 0x2E80 => 1.1, >= 0x0300 => 0.95, _ => 0.75 };
    }

    static int Advance(ReadOnlySpan<byte> hmtx, int metrics, int glyph) => UInt16(hmtx, Math.Min(glyph, metrics - 1) * 4);

    /// <summary>The Windows Unicode subtable, format 4: segments of characters.</summary>
    static List<(int Character, int Glyph)> CharacterMap(ReadOnlySpan<byte> cmap)
    {
        var map = cmap[SubtableOffset(cmap)..];
        var segments = UInt16(map, 6) / 2;
        var glyphs = new List<(int, int)>();
        for (var i = 0; i < segments; i++)
        {
            var last = UInt16(map, 14 + i * 2);
            var first = UInt16(map, 16 + (segments + i) * 2);
            for (var character = first; character <= last && character < Mapped; character++)
            {
                if (GlyphOf(map, segments, i, character - first, character) is > 0 and var glyph)
                    glyphs.Add((character, glyph));
            }
        }
        return glyphs;
    }

    static int GlyphOf(ReadOnlySpan<byte> map, int segments, int segment, int place, int character)
    {
        var delta = UInt16(map, 16 + (segments * 2 + segment) * 2);
        var rangeAt = 16 + (segments * 3 + segment) * 2;
        var range = UInt16(map, rangeAt);
        if (range == 0)
            return (character + delta) & 0xFFFF;
        var glyph = UInt16(map, rangeAt + range + place * 2);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    static int SubtableOffset(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < UInt16(cmap, 2); i++)
        {
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + i * 8)..]);
            if (UInt16(cmap, 4 + i * 8) == 3 && UInt16(cmap, offset) == 4)
                return offset;
        }
        throw new InvalidDataException("The embedded font has no format 4 character map for Unicode. Take the font's Latin subset.");
    }

    static string[] GlyphNames(ReadOnlySpan<byte> post)
    {
        const int standard = 258;
        var glyphs = UInt16(post, 32);
        var own = new List<string>();
        for (var at = 34 + glyphs * 2; at < post.Length; at += 1 + post[at])
            own.Add(Encoding.ASCII.GetString(post.Slice(at + 1, post[at])));

        var names = new string[glyphs];
        for (var i = 0; i < glyphs; i++)
        {
            var index = UInt16(post, 34 + i * 2);
            names[i] = index < standard ? StandardName(index) : own[index - standard];
        }
        return names;
    }

    /// <summary>Of the names every font shares, only those with a tabular form matter here.</summary>
    static string StandardName(int index) => index switch
    {
        3 => "space",
        >= 11 and <= 31 => s_fromParenLeft[index - 11],
        _ => "",
    };

    static readonly string[] s_fromParenLeft =
    [
        "parenleft", "parenright", "asterisk", "plus", "comma", "hyphen", "period", "slash",
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "colon", "semicolon", "less",
    ];

    static int UInt16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
}
