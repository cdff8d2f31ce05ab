namespace Wegmarke.Catalogue;

/// <summary>A catalogue entry that an unmapped name may mean; likeness from 0 to 1.</summary>
public sealed record Suggestion(string Touchpoint, double Likeness)
{
    /// <summary>Keys of those that go by a word like this one, the nearest first.</summary>
    public static IEnumerable<string> Nearest(string word, IEnumerable<(string Key, string[] Words)> known, int atMost) => known
        .Select(one => (one.Key, Likeness: one.Words.Max(name => Matching.Likeness.Of(word, name))))
        .Where(one => one.Likeness >= Matching.Likeness.Least).OrderByDescending(one => one.Likeness).ThenBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => one.Key).Distinct().Take(atMost);
}
