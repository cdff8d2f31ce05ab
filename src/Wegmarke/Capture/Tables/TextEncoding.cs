using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>An encoding of text files, by name, and how its bytes become UTF-8.</summary>
sealed record TextEncoding(string Name)
{
    public static TextEncoding Utf8 { get; } = new("utf-8");

    public static TextEncoding Utf16Le { get; } = new("utf-16le");

    public static TextEncoding Utf16Be { get; } = new("utf-16be");

    public static TextEncoding Windows1252 { get; } = new("windows-1252");

    public static TextEncoding Latin9 { get; } = new("iso-8859-15");

    public static TextEncoding Dos850 { get; } = new("cp850");

    public static TextEncoding MacRoman { get; } = new("macintosh");

    public const string Known = "utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15, cp850, macintosh, windows-1250, windows-1251 and other code pages of one byte";

    static readonly Dictionary<string, string> s_aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf-16"] = "utf-16le",
        ["utf16"] = "utf-16le",
        ["unicode"] = "utf-16le",
        ["ansi"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["1252"] = "windows-1252",
        ["latin1"] = "iso-8859-1",
        ["latin-1"] = "iso-8859-1",
        ["latin9"] = "iso-8859-15",
        ["dos"] = "cp850",
        ["850"] = "cp850",
        ["mac"] = "macintosh",
        ["macroman"] = "macintosh",
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["utf-8-sig"] = "utf-8",
    };

    bool IsUtf16 => Name is "utf-16le" or "utf-16be";

    /// <exception cref="ImportException">There is none of that name, or it is of several bytes.</exception>
    public static TextEncoding Named(string name)
    {
        var encoding = new TextEncoding(s_aliases.GetValueOrDefault(name, name.ToLowerInvariant()));
        if (encoding != Utf8 && !encoding.IsUtf16)
            encoding.Letters();
        return encoding;
    }

    /// <summary>A byte-order mark is left out. What is no text in this encoding becomes bytes that are no UTF-8, so that its row is rejected
    /// and nothing is replaced unseen.</summary>
    public Stream ToUtf8(Stream file) => Name switch
    {
        "utf-8" => file,
        "utf-16le" => new Utf8Stream(file, new Utf16Bytes(isBigEndian: false)),
        "utf-16be" => new Utf8Stream(file, new Utf16Bytes(isBigEndian: true)),
        _ => new Utf8Stream(file, new SingleBytes(Letters())),
    };

    public byte[] ToUtf8(byte[] piece)
    {
        if (this == Utf8)
            return piece;
        using var utf8 = new MemoryStream();
        using var stream = ToUtf8(new MemoryStream(piece));
        stream.CopyTo(utf8);
        return utf8.ToArray();
    }

    /// <summary>The letter of each byte; U+FFFF where there is none.</summary>
    char[] Letters()
    {
        var bytes = Enumerable.Range(0, 256).Select(at => (byte)at).ToArray();
        var letters = SingleByte().GetChars(bytes);
        // The five places that Windows-1252 leaves free are read as control characters by some; nobody means those.
        return [.. letters.Select((letter, at) => letter == '\uFFFD' || (at is >= 0x80 and < 0xa0 && letter == at && Name != "iso-8859-1") ? '\uFFFF' : letter)];
    }

    Encoding SingleByte()
    {
        try
        {
            var codes = CodePagesEncodingProvider.Instance;
            var encoding = Name.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(Name.AsSpan(2), out var page)
                ? codes.GetEncoding(page) : codes.GetEncoding(Name) ?? Encoding.GetEncoding(Name);
            if (encoding is { IsSingleByte: true })
                return encoding;
        }
        catch (Exception cause) when (cause is ArgumentException or NotSupportedException)
        {
        }
        throw new ImportException($"The encoding '{Name}' is not known here. Known are {Known}.");
    }
}
