using System.IO.Compression;
using System.Text;

namespace Wegmarke.Capture.Files;

/// <summary>Opens a file of canonical rows: CSV or JSON Lines, gzipped or not, known by its first bytes.</summary>
static class CanonicalFile
{
    const int Peeked = 64 * 1024;

    /// <param name="path">For messages.</param>
    /// <param name="file">At its beginning; the rows dispose it.</param>
    /// <param name="columns">Gets the file's columns.</param>
    /// <exception cref="ImportException">It is empty, or of another kind.</exception>
    public static RowSource Open(string path, Stream file, ColumnSet columns)
    {
        var start = Start(path, file);
        var rows = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var text = start.AsSpan();
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        if (text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
            return new JsonLineRows(rows, columns);
        return new CsvRows(rows, Separator(text), columns);
    }

    static byte[] Start(string path, Stream file)
    {
        using var rows = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : null;
        var start = new byte[Peeked];
        var length = (rows ?? file).ReadAtLeast(start, Peeked, throwOnEndOfStream: false);
        file.Position = 0;
        Array.Resize(ref start, length);
        Refuse(path, start);
        return start;
    }

    static void Refuse(string path, ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
            throw new ImportException($"{path} is empty. The first line must name the columns, at least 'time' and 'touchpoint' or 'event' (docs/guide/import.md).");
        if (start.StartsWith("PK\u0003\u0004"u8))
            throw new ImportException($"{path} is a ZIP or Excel file. Save it as CSV (UTF-8) and import that.");
        if (start is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
            throw new ImportException($"{path} is in UTF-16. Save it as CSV (UTF-8) and import that.");
        if (FirstLine(start).Contains((byte)0))
            throw new ImportException($"{path} is no text file: its first line holds binary zeros. Save it as CSV (UTF-8) and import that.");
        if (start.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'[', ..])
            throw new ImportException($"{path} is a JSON array. Write JSON Lines: one object on each line, without brackets and commas around them.");
        if (start.StartsWith("SQLite format 3"u8) || start.StartsWith("%PDF"u8))
            throw new ImportException($"{path} is no CSV or JSON Lines file.");
    }

    static bool IsGzip(Stream file)
    {
        var isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isGzip;
    }

    static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0 ? text[..end] : text;

    /// <summary>What stands most often outside quotes in the first line; a comma when nothing does.</summary>
    static char Separator(ReadOnlySpan<byte> text)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        foreach (var letter in FirstLine(text))
        {
            quoted ^= letter == '"';
            commas += !quoted && letter == ',' ? 1 : 0;
            semicolons += !quoted && letter == ';' ? 1 : 0;
            tabs += !quoted && letter == '\t' ? 1 : 0;
        }
        return semicolons > Math.Max(commas, tabs) ? ';' : tabs > commas ? '\t' : ',';
    }

    /// <summary>The columns that a file must have, one way or the other.</summary>
    /// <exception cref="ImportException">One is missing.</exception>
    public static void RequireColumns(string path, ColumnSet columns)
    {
        var seen = columns.All.Select(column => column.Meaning).ToHashSet();
        var missing = !seen.Contains(Meaning.Time) ? "'time'" : seen.Contains(Meaning.Touchpoint) || seen.Contains(Meaning.Event) ? null : "'touchpoint' or 'event'";
        if (missing is not null)
            throw new ImportException($"{path} has no column {missing}. It has: {Shorten(string.Join(", ", columns.All.Select(column => column.Name)))}. Rename the column that means it (docs/guide/import.md).");
    }

    static string Shorten(string text) => text.Length <= 300 ? text : new StringBuilder(text, 0, 300, 301).Append('…').ToString();
}
