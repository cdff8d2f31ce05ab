using System.Buffers.Binary;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Whom an erasure keeps out and who objects to marketing, known by keyed hashes only. As of one moment; for any thread.</summary>
public sealed class Suppressions
{
    const char IdentifierUse = 'i', RowUse = 'k';

    readonly ErasureSecret? _secret;
    readonly Dictionary<UInt128, SuppressedHash> _erased = [];
    readonly HashSet<UInt128> _rows = [];
    readonly HashSet<UInt128> _objections = [];

    Suppressions(ErasureSecret? secret) => _secret = secret;

    /// <exception cref="StorageException">They cannot be read: then nobody may act as if there were none.</exception>
    public static Suppressions Of(TenantFolder folder)
    {
        var suppressions = new Suppressions(ErasureSecret.Find(folder));
        foreach (var hash in SuppressHashes.Of(folder))
            suppressions.Add(hash);
        if (suppressions._secret is null && !suppressions.IsEmpty)
            throw ErasureSecret.Missing(folder);
        return suppressions;
    }

    void Add(SuppressedHash hash)
    {
        switch (hash.Kind)
        {
            case SuppressionKind.Own or SuppressionKind.Shared:
                Merge(hash);
                break;
            case SuppressionKind.Row:
                _rows.Add(hash.Hash);
                break;
            case SuppressionKind.Objection:
                _objections.Add(hash.Hash);
                break;
            case SuppressionKind.Withdrawal:
                _objections.Remove(hash.Hash);
                break;
        }
    }

    /// <summary>Of two erasures of one identifier the later holds.</summary>
    void Merge(SuppressedHash hash)
    {
        LastErasure = Math.Max(LastErasure, hash.Until);
        if (!_erased.TryGetValue(hash.Hash, out var known) || known.Until <= hash.Until)
            _erased[hash.Hash] = hash;
    }

    public bool IsEmpty => _erased.Count == 0 && _rows.Count == 0 && _objections.Count == 0;

    public bool HasObjections => _objections.Count > 0;

    /// <summary>Whether rows of single keys are kept out.</summary>
    public bool HasRows => _rows.Count > 0;

    /// <summary>Time of the last erasure: what happened later is kept out by no identifier.</summary>
    public long LastErasure { get; private set; } = long.MinValue;

    /// <summary>What keeps a row of this time with this identifier out; null = nothing. Below a microsecond.</summary>
    /// <param name="kind">Code of its kind.</param>
    /// <param name="value">Normalised.</param>
    public SuppressionKind? Erased(byte kind, ReadOnlySpan<byte> value, long time) =>
        _erased.Count > 0 && _secret is not null && _erased.TryGetValue(_secret.Hash(IdentifierUse, kind, value), out var hash) && time <= hash.Until ? hash.Kind : null;

    /// <summary>When a person with this identifier was erased; null = never.</summary>
    public DateTimeOffset? ErasedAt(byte kind, ReadOnlySpan<byte> value) =>
        _secret is not null && _erased.TryGetValue(_secret.Hash(IdentifierUse, kind, value), out var hash) ? DateTimeOffset.FromUnixTimeMilliseconds(hash.Until) : null;

    public bool IsErasedRow(ulong key) => _rows.Count > 0 && _secret is not null && _rows.Contains(RowHash(_secret, key));

    /// <summary>Asked before every use for marketing; also true of somebody of whom nothing else is known.</summary>
    public bool ObjectsToMarketing(byte kind, ReadOnlySpan<byte> value) =>
        _objections.Count > 0 && _secret is not null && _objections.Contains(_secret.Hash(IdentifierUse, kind, value));

    public static UInt128 IdentifierHash(ErasureSecret secret, byte kind, ReadOnlySpan<byte> value) => secret.Hash(IdentifierUse, kind, value);

    public static UInt128 RowHash(ErasureSecret secret, ulong key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, key);
        return secret.Hash(RowUse, 0, bytes);
    }
}
