using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Words;

/// <summary>A comment as somebody might write it, about anything or about some categories only: nobody complains of the battery of a cooker.</summary>
sealed record CommentPattern(IReadOnlyList<string> Categories, string Text)
{
    /// <summary>Categories stand in front, in brackets.</summary>
    public static CommentPattern Parse(string pattern)
    {
        if (pattern[0] != '[')
            return new([], pattern);
        var end = pattern.IndexOf(']', StringComparison.Ordinal);
        return new(pattern[1..end].Split(','), pattern[(end + 1)..].Trim());
    }

    public bool Fits(Category? about) => Categories.Count == 0 || about is not null && Categories.Contains(about.Name);
}
