namespace Wegmarke.Catalogue;

/// <summary>A form of content (blog post, guide, …), whatever touchpoint it is met at.</summary>
public sealed record ContentType(string Key, LocalText Name, string Icon)
{
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
