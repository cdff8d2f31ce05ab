namespace Wegmarke.Catalogue.Matching;

/// <summary>How alike two names are, from 0 to 1: the better of edit distance over all letters and words they share.</summary>
static class Likeness
{
    /// <summary>Below this a suggestion misleads more than it helps: half of the letters or words differ.</summary>
    public const double Least = 0.5;

    public static IReadOnlyList<Suggestion> Nearest(string name, IReadOnlyList<Touchpoint> touchpoints, int atMost) =>
        touchpoints
            .Select(touchpoint => new Suggestion(touchpoint.Key, Math.Round(Best(name, touchpoint), 2)))
            .Where(suggestion => suggestion.Likeness >= Least)
            .OrderByDescending(suggestion => suggestion.Likeness)
            .ThenBy(suggestion => suggestion.Touchpoint, StringComparer.Ordinal)
            .Take(atMost)
            .ToArray();

    static double Best(string name, Touchpoint touchpoint) =>
        touchpoint.Synonyms.Append(touchpoint.Key).Append(touchpoint.Name.De).Append(touchpoint.Name.En)
            .Max(known => Of(name, known));

    public static double Of(string left, string right) => Math.Max(ByLetters(Words.Compact(left), Words.Compact(right)), ByWords(left, right));

    static double ByLetters(string left, string right)
    {
        var longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 0 : 1 - (double)Edits(left, right) / longer;
    }

    /// <summary>Dice over words, where nearly equal words count by how alike they are.</summary>
    static double ByWords(string left, string right)
    {
        var (one, other) = (Words.Split(left), Words.Split(right));
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var shared = one.Sum(word => BestAmong(word, other)) + other.Sum(word => BestAmong(word, one));
        return shared / (one.Length + other.Length);
    }

    static double BestAmong(string word, string[] words)
    {
        var best = words.Max(other => ByLetters(word, other));
        return best >= 0.75 ? best : 0;
    }

    /// <summary>Letters to insert, remove or replace (Levenshtein), one row at a time.</summary>
    static int Edits(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
