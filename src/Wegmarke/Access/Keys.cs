using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Makes, lists and revokes keys.</summary>
public sealed class Keys(HostFolder folder, TimeProvider clock)
{
    const int MostNameLetters = 60;
    const int MostSourceLetters = 200;
    const int IdLetters = 10;

    readonly HostDatabase _host = new(folder);
    readonly AccessAudit _audit = new(folder, clock);

    /// <summary>A key that brings in interactions of one source.</summary>
    /// <exception cref="ArgumentException">The source or the name cannot be one.</exception>
    public NewKey AddWrite(TenantId tenant, string source, string name = "") =>
        Add(new("", KeyKind.Write, tenant, Printable("source", source, 1, MostSourceLetters), Right.None, name, default, Revoked: null));

    /// <summary>A key that may do with a tenant what its rights say.</summary>
    /// <exception cref="ArgumentException">A right that no key has, or none at all; or the name cannot be one.</exception>
    public NewKey AddRead(TenantId tenant, Right rights, string name = "") => rights != Right.None && (rights & ~RightNames.OfKeys) == Right.None
        ? Add(new("", KeyKind.Read, tenant, Source: "", rights, name, default, Revoked: null))
        : throw new ArgumentException($"A key with the rights '{RightNames.Text(rights)}': use one or several of {RightNames.KnownOfKeys}.");

    /// <summary>Those of a tenant, the revoked ones too, oldest first.</summary>
    public IReadOnlyList<Key> Of(TenantId tenant) => _host.Ask(connection => KeyRows.Of(connection, tenant));

    /// <summary>Servers that run honour it within <see cref="AccessFeature.LongestMemory"/>. Revoking twice is the same as once.</summary>
    /// <returns>False when the tenant has no such key.</returns>
    public bool Revoke(TenantId tenant, string id)
    {
        var isKnown = _host.Ask(connection => KeyRows.Revoke(connection, tenant, id, clock.GetUtcNow()));
        if (isKnown)
            _audit.Note(AuditAct.KeyRevoked, $"key:{id}", tenant, []);
        return isKnown;
    }

    NewKey Add(Key wanted)
    {
        var text = KeyText.New(wanted.Kind);
        var hash = KeyText.Hash(text);
        var key = wanted with
        {
            Id = hash[..IdLetters],
            Name = Printable("name", wanted.Name, 0, MostNameLetters),
            Created = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
        };
        _audit.Note(AuditAct.Key, $"key:{key.Id}", key.Tenant, key.Kind == KeyKind.Write ? new() { ["source"] = key.Source } : new() { ["rights"] = RightNames.Text(key.Rights) });
        _host.Ask(connection =>
        {
            KeyRows.Add(connection, key, hash);
            return true;
        });
        return new(key, text);
    }

    static string Printable(string what, string given, int least, int most) =>
        given.Trim() is var text && text.Length >= least && text.Length <= most && !text.Any(char.IsControl) ? text
        : throw new ArgumentException($"A {what} of {given.Length} letters: use {least} to {most} printable ones.");
}
