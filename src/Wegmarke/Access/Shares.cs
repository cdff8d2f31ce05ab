using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Makes, lists and revokes links that show one drawing to whoever has them. Any thread.</summary>
public sealed class Shares(HostFolder folder, TimeProvider clock)
{
    public const int MostDays = 365;

    const int MostNameLetters = 60;
    const int IdLetters = 10;

    /// <summary>A picture that is looked at all day is no reason to write to the disk all day.</summary>
    static readonly TimeSpan s_usedEvery = TimeSpan.FromMinutes(1);

    readonly HostDatabase _host = new(folder);
    readonly AccessAudit _audit = new(folder, clock);

    /// <param name="tenant">Whose drawing it is.</param>
    /// <param name="view">Which one.</param>
    /// <param name="name">Whom it is for; may be empty.</param>
    /// <param name="days">How long it leads there.</param>
    /// <exception cref="ArgumentException">The name cannot be one, or it is for too long.</exception>
    public NewShare Add(TenantId tenant, SharedView view, string name, int days)
    {
        if (days is < 1 or > MostDays)
            throw new ArgumentException($"A link for {days} days: use 1 to {MostDays}.");
        if (name.Trim().Length > MostNameLetters || name.Any(char.IsControl))
            throw new ArgumentException($"A name of {name.Length} letters: use at most {MostNameLetters} printable ones.");
        var text = KeyText.New(KeyKind.Share);
        var (hash, now) = (KeyText.Hash(text), DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()));
        var share = new Share(hash[..IdLetters], tenant, view, name.Trim(), now, now.AddDays(days), Revoked: null, LastUsed: null);
        _audit.Note(AuditAct.Share, $"share:{share.Id}", tenant, new() { ["map"] = view.Map, ["until"] = $"{share.Expires:yyyy-MM-dd}" });
        _host.Ask(connection =>
        {
            ShareRows.Add(connection, share, hash);
            return true;
        });
        return new(share, $"/shared/{text}");
    }

    /// <summary>Those of a tenant, also the expired and revoked ones, newest first.</summary>
    public IReadOnlyList<Share> Of(TenantId tenant) => _host.Ask(connection => ShareRows.Of(connection, tenant));

    /// <summary>Revoking twice is the same as once.</summary>
    /// <returns>Null when the tenant has no such link.</returns>
    public Share? Revoke(TenantId tenant, string id)
    {
        if (Of(tenant).FirstOrDefault(share => share.Id == id) is not { } share)
            return null;
        if (share.Revoked is null)
        {
            _audit.Note(AuditAct.ShareRevoked, $"share:{id}", tenant, new() { ["map"] = share.View.Map });
            _host.Ask(connection => ShareRows.Revoke(connection, tenant, id, clock.GetUtcNow()));
        }
        return Of(tenant).First(known => known.Id == id);
    }

    /// <summary>What a link leads to now; null when it is unknown, expired or revoked.</summary>
    public Share? Use(string text)
    {
        var now = clock.GetUtcNow();
        if (!KeyText.IsOf(KeyKind.Share, text) || _host.Ask(connection => ShareRows.Find(connection, KeyText.Hash(text), now)) is not { } share)
            return null;
        if (share.LastUsed is null || now - share.LastUsed >= s_usedEvery)
            _host.Ask(connection => ShareRows.Use(connection, share.Id, now));
        return share;
    }
}
