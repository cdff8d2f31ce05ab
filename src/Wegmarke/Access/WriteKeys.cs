namespace Wegmarke.Access;

/// <summary>Tells who sends interactions by the key that comes with them.</summary>
public sealed class WriteKeys(LiveKeys live)
{
    /// <summary>Null when there is no such key, or it was revoked.</summary>
    /// <exception cref="Storage.DatabaseException">The host's database cannot be read.</exception>
    public WriteKey? Find(string text) => live.Find(KeyKind.Write, text) is { } key ? new(key.Tenant, key.Source, key.Id) : null;
}
