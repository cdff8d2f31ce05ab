using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Words of a sample that hold bytes beyond ASCII, to be read in one encoding or another.</summary>
sealed class LetterWords
{
    const int MaxWords = 2_000, MaxWordBytes = 40;
    const string Common = "äöüÄÖÜßéèêàâçôîûñáíóúëïÉÈÀåæøÅÆØœœ";

    readonly List<byte[]> _words = [];
    bool _hasC1;
    bool _hasLatin9Euro;

    /// <summary>The byte of the euro sign of ISO 8859-15 where an amount is, and none of the signs only Windows has.</summary>
    public bool IsLatin9 => _hasLatin9Euro && !_hasC1;

    public static LetterWords Of(TableSample sample)
    {
        var words = new LetterWords();
        foreach (var piece in sample.All)
            words.Take(piece);
        return words;
    }

    void Take(ReadOnlySpan<byte> text)
    {
        _hasC1 |= text.IndexOfAnyInRange((byte)0x80, (byte)0x9f) >= 0;
        while (_words.Count < MaxWords && text.IndexOfAnyExceptInRange((byte)0, (byte)0x7f) is var at and >= 0)
        {
            int start = at, end = at + 1;
            while (start > 0 && IsLetter(text[start - 1]) && at - start < MaxWordBytes)
                start--;
            while (end < text.Length && IsLetter(text[end]) && end - at < MaxWordBytes)
                end++;
            _words.Add(text[start..end].ToArray());
            _hasLatin9Euro |= text[at] == 0xa4;
            text = text[end..];
        }
    }

    static bool IsLetter(byte letter) => letter >= 0x80 || char.IsAsciiLetter((char)letter);

    /// <summary>Common letters of Western words speak for an encoding; signs in the middle of words, and letters of other languages, against it.
    /// Negative when it gives no words.</summary>
    public int Score(TextEncoding encoding) => Read(encoding).Sum(Score);

    static int Score(string word)
    {
        var score = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            if (letter < 0x80)
                continue;
            var isInside = at > 0 && at < word.Length - 1 && char.IsLetter(word[at - 1]) && char.IsLetter(word[at + 1]);
            score += letter == '\uFFFD' ? -5
                : Common.Contains(letter) ? IsAfterAnother(word, at) ? -2 : HasCaseOfWord(word, at) ? 3 : -3
                : char.IsLetter(letter) ? -2
                : isInside && letter != '’' && letter != '–' ? -3 : 0;
        }
        return score;
    }

    /// <summary>Three letters beyond ASCII in a row are no Western word.</summary>
    static bool IsAfterAnother(string word, int at) => at >= 2 && word[at - 1] >= 0x80 && word[at - 2] >= 0x80 && char.IsLetter(word[at - 1]);

    /// <summary>A capital does not stand behind a small letter.</summary>
    static bool HasCaseOfWord(string word, int at) => !char.IsUpper(word[at]) || at == 0 || !char.IsLower(word[at - 1]);

    /// <summary>All words at once: what an encoding needs to begin is dear.</summary>
    string[] Read(TextEncoding encoding) =>
        _words.Count == 0 ? [] : Encoding.UTF8.GetString(encoding.ToUtf8([.. _words.SelectMany(word => (byte[])[.. word, (byte)'\n'])])).Split('\n')[..^1];

    /// <summary>The longest words as this encoding reads them.</summary>
    public string Example(TextEncoding encoding) =>
        string.Join(", ", Read(encoding).Distinct().OrderByDescending(word => word.Length).Take(3));
}
