using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Words of a sample that hold bytes beyond ASCII, to be read in one encoding or another.</summary>
sealed class LetterWords
{
    const int MaxWords = 2_000, MaxWordBytes = 40;
    const string Common = "äöüÄÖÜßéèàç", Western = "êâôîûñáíóúëïÉÈÀÇåæøÅÆØœ", OddInWords = "£¥¦¨¬¯±´¸¹¼½¾¿³";
    const string Opening = "„‚“”‘’«»‹›–—•§°©®¡", Closing = "“”’‘…–—™®€°»«›‹²ªº©";

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
            // What is UTF-8 among other bytes says nothing of those.
            if (!SingleBytes.IsUtf8(text[at..]))
                _words.Add(text[start..end].ToArray());
            _hasLatin9Euro |= text[at] == 0xa4;
            text = text[end..];
        }
    }

    static bool IsLetter(byte letter) => letter >= 0x80 || char.IsAsciiLetter((char)letter);

    /// <summary>Common letters of Western words speak for an encoding; signs in the middle of words, and letters of other languages, against it.
    /// Negative when it gives no words.</summary>
    public int Score(TextEncoding encoding) => Read(encoding).Sum(Score);

    static int Score(string word) => Enumerable.Range(0, word.Length).Where(at => word[at] >= 0x80).Sum(at => Score(word, at));

    static int Score(string word, int at) => word[at] == '\uFFFD' ? -5
        : char.IsLetter(word[at]) ? LetterScore(word, at)
        : word.Length == 1 ? 0
        : SignScore(word, at);

    /// <summary>What stands inside a word says most; at its ends, signs of one encoding are letters of another.</summary>
    static int LetterScore(string word, int at)
    {
        var weight = Common.Contains(word[at]) ? 3 : Western.Contains(word[at]) ? 1 : -2;
        if (weight < 0 || word.Length == 1)
            return word.Length == 1 ? 0 : weight;
        if (IsAfterAnother(word, at))
            return -2;
        if (!HasCaseOfWord(word, at))
            return -3;
        return at == 0 ? char.IsUpper(word[at]) && char.IsLower(word[1]) ? 1 : 0
            : at == word.Length - 1 ? 0
            : weight;
    }

    static int SignScore(string word, int at) => word[at] switch
    {
        '\u00a0' or '\u00ad' => 0,
        var sign when OddInWords.Contains(sign) => -3,
        var sign when at == 0 => Opening.Contains(sign) ? 0 : "€…†".Contains(sign) ? -1 : -3,
        var sign when at == word.Length - 1 => Closing.Contains(sign) ? 0 : -3,
        '’' or '–' or '·' => 0,
        _ => -3,
    };

    /// <summary>Three letters beyond ASCII in a row are no Western word.</summary>
    static bool IsAfterAnother(string word, int at) => at >= 2 && word[at - 1] >= 0x80 && word[at - 2] >= 0x80 && char.IsLetter(word[at - 1]);

    /// <summary>A capital does not stand behind a small letter, nor ahead of it in a word that begins small.</summary>
    static bool HasCaseOfWord(string word, int at) => char.IsUpper(word[at])
        ? at == 0 || !char.IsLower(word[at - 1])
        : at > 0 || word.Length == 1 || !char.IsUpper(word[1]);

    /// <summary>All words at once: what an encoding needs to begin is dear.</summary>
    string[] Read(TextEncoding encoding) =>
        _words.Count == 0 ? [] : Encoding.UTF8.GetString(encoding.ToUtf8([.. _words.SelectMany(word => (byte[])[.. word, (byte)'\n'])])).Split('\n')[..^1];

    /// <summary>The longest words as this encoding reads them.</summary>
    public string Example(TextEncoding encoding) =>
        string.Join(", ", Read(encoding).Distinct().OrderByDescending(word => word.Length).Take(3));
}
