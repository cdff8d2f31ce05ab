using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Finds the encoding of a text file by what its bytes allow and by which reading gives words.</summary>
static class EncodingFinder
{
    static readonly TextEncoding[] s_western = [TextEncoding.Windows1252, TextEncoding.Dos850, TextEncoding.MacRoman];

    /// <summary>The encoding, and what is not sure about it.</summary>
    public static (TextEncoding Encoding, string? Doubt) Of(TableSample sample)
    {
        if (ByMark(sample.Head) is { } marked)
            return (marked, null);
        var counts = Utf8Counts.Of(sample);
        return counts.Invalid == 0 || counts.Valid > counts.Invalid ? (TextEncoding.Utf8, null) : OfSingleBytes(sample);
    }

    static TextEncoding? ByMark(byte[] head) => head switch
    {
        [0xef, 0xbb, 0xbf, ..] => TextEncoding.Utf8,
        [0xff, 0xfe, ..] => TextEncoding.Utf16Le,
        [0xfe, 0xff, ..] => TextEncoding.Utf16Be,
        _ => ByZeros(head),
    };

    /// <summary>Text without a mark: in UTF-16 every other byte of Western text is zero.</summary>
    static TextEncoding? ByZeros(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, 4096)];
        int even = 0, odd = 0;
        for (var at = 0; at < head.Length; at++)
        {
            if (head[at] == 0)
                (even, odd) = at % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        }
        var many = head.Length / 4;
        return head.Length < 4 ? null : odd > many && even < odd / 8 ? TextEncoding.Utf16Le : even > many && odd < even / 8 ? TextEncoding.Utf16Be : null;
    }

    static (TextEncoding Encoding, string? Doubt) OfSingleBytes(TableSample sample)
    {
        var words = LetterWords.Of(sample);
        var best = s_western.MaxBy(words.Score)!; // the list is not empty, and the first of equals is taken
        if (words.Score(best) < 0)
            return (TextEncoding.Windows1252, Foreign(words));
        if (best != TextEncoding.Windows1252)
            return (best, $"The text is not UTF-8 and looks like {best.Name}: '{words.Example(best)}' ('{words.Example(TextEncoding.Windows1252)}' in Windows-1252). Say which: --encoding {best.Name}, or another of {TextEncoding.Known}.");
        return (words.IsLatin9 ? TextEncoding.Latin9 : TextEncoding.Windows1252, null);
    }

    static string Foreign(LetterWords words) =>
        $"The text is neither UTF-8 nor Windows-1252, in which it would read '{words.Example(TextEncoding.Windows1252)}'. Say which encoding it has: --encoding NAME, for example windows-1250 or windows-1251, or save it as UTF-8.";
}
