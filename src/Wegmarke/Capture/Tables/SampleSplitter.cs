using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Splits a piece of UTF-8 text into records and cells, as far as looking at it needs; a few thousand records, so strings are fine.</summary>
static class SampleSplitter
{
    /// <param name="isCut">The piece ends somewhere inside a record, which is left out.</param>
    public static List<SampleRecord> Split(ReadOnlySpan<byte> text, char separator, char quote, int atMost, bool isCut)
    {
        var records = new List<SampleRecord>();
        var at = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        long line = 1;
        while (at < text.Length && records.Count < atMost)
        {
            var start = at;
            var (cells, quoted, lines) = Record(text, ref at, (byte)separator, (byte)quote);
            if (isCut && at >= text.Length)
                break;
            if (cells.Count > 1 || cells[0].Length > 0)
                records.Add(new(line, start, Encoding.UTF8.GetString(text[start..at]).TrimEnd('\r', '\n'), cells, quoted));
            line += lines;
        }
        return records;
    }

    static (List<string> Cells, List<bool> Quoted, int Lines) Record(ReadOnlySpan<byte> text, ref int at, byte separator, byte quote)
    {
        var (cells, quoted, lines) = (new List<string>(), new List<bool>(), 1);
        while (true)
        {
            var start = at;
            var isQuoted = at < text.Length && text[at] == quote;
            var end = isQuoted ? QuoteEnd(text, at, quote) : at;
            var stop = text[end..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
            at = stop < 0 ? text.Length : end + stop;
            cells.Add(Cell(text[start..at], isQuoted, (char)quote));
            quoted.Add(isQuoted);
            lines += isQuoted ? text[start..end].Count((byte)'\n') : 0;
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }
            if (at < text.Length)
                at += text[at..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
            return (cells, quoted, lines);
        }
    }

    /// <summary>Behind the closing quote; the end of the text when there is none.</summary>
    static int QuoteEnd(ReadOnlySpan<byte> text, int at, byte quote)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != quote)
                continue;
            if (at + 1 >= text.Length || text[at + 1] != quote)
                return at + 1;
            at++;
        }
        return text.Length;
    }

    static string Cell(ReadOnlySpan<byte> cell, bool isQuoted, char quote)
    {
        var text = Encoding.UTF8.GetString(cell);
        return isQuoted && text.Length > 1 && text[^1] == quote ? text[1..^1].Replace($"{quote}{quote}", $"{quote}", StringComparison.Ordinal) : text;
    }
}
