namespace Wegmarke.Maps.Drawing;

/// <summary>Finds places to break a long word that carries no soft hyphens: before the last consonant of a group between two vowels.</summary>
/// <remarks>A small rule, right for most German and many English words and never grossly wrong; a soft hyphen in the text always wins.</remarks>
static class Hyphenation
{
    const string Vowels = "aeiouyäöüáàâéèêíìîóòôúùû";
    const int LeastLetters = 3;

    // Letters that are one sound and stay together; "st" may be parted since 1996.
    static readonly string[] s_inseparable = ["sch", "ch", "ck", "ph", "th", "qu", "sh", "rh"];

    // Behind another consonant these begin a syllable together: Ver-gleich, Sonder-preis, but täg-lich.
    static readonly string[] s_afterConsonant = ["bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr"];

    // Frequent first halves of compounds end here; the syllable rule alone would break one letter late.
    static readonly string[] s_joints = ["ungs", "heits", "keits", "schafts", "ions", "täts", "kunden", "produkt", "service", "online", "kontakt", "newsletter"];

    public static List<int> Points(string word)
    {
        var lower = word.ToLowerInvariant();
        var points = new List<int>();
        if (word.Length < LeastLetters * 2 || word.Any(char.IsSurrogate))
            return points;

        for (var at = LeastLetters; at <= word.Length - LeastLetters; at++)
        {
            if (IsJoint(lower, at) || (IsSyllableStart(lower, at) && !IsBesideJoint(lower, at)))
                points.Add(at);
        }
        return points;
    }

    /// <summary>Where the parts of a compound meet; the best place of all to break it.</summary>
    public static IEnumerable<int> Joints(string word)
    {
        var lower = word.ToLowerInvariant();
        return Enumerable.Range(LeastLetters, Math.Max(0, word.Length - 2 * LeastLetters + 1)).Where(at => IsJoint(lower, at));
    }

    static bool IsJoint(string word, int at) => s_joints.Any(j => word.AsSpan(0, at).EndsWith(j) && char.IsLetter(word[at]));

    static bool IsBesideJoint(string word, int at) => IsJoint(word, at - 1) || (at + 1 < word.Length && IsJoint(word, at + 1));

    static bool IsSyllableStart(string word, int at)
    {
        var sound = SoundsAt(word, at).FirstOrDefault(s => word.AsSpan(at).StartsWith(s)) ?? word[at].ToString();
        var vowelFollows = at + sound.Length < word.Length && IsVowel(word[at + sound.Length]);
        return IsConsonant(word[at]) && vowelFollows && !SplitsASound(word, at)
            && char.IsLetter(word[at - 1]) && word.Take(at).Any(IsVowel);
    }

    static bool SplitsASound(string word, int at) =>
        Enumerable.Range(1, Math.Min(2, at)).Any(before => SoundsAt(word, at - before).Any(s => s.Length > before && word.AsSpan(at - before).StartsWith(s)));

    static IEnumerable<string> SoundsAt(string word, int at) =>
        at > 0 && IsConsonant(word[at - 1]) ? s_inseparable.Concat(s_afterConsonant) : s_inseparable;

    static bool IsVowel(char c) => Vowels.Contains(c);

    static bool IsConsonant(char c) => char.IsLetter(c) && !IsVowel(c);
}
