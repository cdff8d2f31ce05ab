using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>A key as people look at it.</summary>
/// <param name="Kind">write or read.</param>
/// <param name="Source">Of a write key, where its interactions come from.</param>
/// <param name="Rights">Of a read key.</param>
/// <param name="Revoked">Since when it opens nothing any more.</param>
sealed record KeyView(string Id, string Kind, string Source, IReadOnlyList<string> Rights, string Name, DateTimeOffset Created, DateTimeOffset? Revoked)
{
    public static KeyView Of(Key key) => new(
        key.Id, $"{key.Kind}".ToLowerInvariant(), key.Source, [.. RightNames.Each(key.Rights).Select(RightNames.Text)], key.Name, key.Created, key.Revoked);
}
