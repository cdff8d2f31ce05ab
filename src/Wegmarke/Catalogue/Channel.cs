namespace Wegmarke.Catalogue;

/// <summary>The way a contact takes place.</summary>
public sealed record Channel(string Key, LocalText Name, ChannelPlace Place, ChannelOwnership Ownership, ChannelColor Color, string Icon)
{
    /// <summary>Where a contact stands whose channel nobody said; always in the catalogue.</summary>
    public const string OtherKey = "other";

    const string UnmappedPrefix = "unmapped:";

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public static string UnmappedKey(string nameAsGiven) => UnmappedPrefix + nameAsGiven;

    /// <summary>The entry that stands in for a name nobody has mapped yet; it looks like <paramref name="like"/>.</summary>
    internal static Channel Unmapped(string key, Channel like)
    {
        var name = key.StartsWith(UnmappedPrefix, StringComparison.Ordinal) ? key[UnmappedPrefix.Length..] : key;
        return like with { Key = key, Name = new(name, name), Synonyms = [] };
    }
}
