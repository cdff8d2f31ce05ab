using System.Collections.Frozen;
using Wegmarke.Profiles.Normalising;

namespace Wegmarke.Profiles;

/// <summary>Which kinds of identifiers a tenant has and which values never link anybody. Immutable.</summary>
public sealed class IdentifierRules
{
    public const string DocumentKind = "profiles.identifiers";
    public const int MaxKinds = 32;

    /// <summary>Longer values are tokens or mistakes, not names.</summary>
    public const int MaxBytes = 256;

    readonly IdentifierKind?[] _byCode = new IdentifierKind?[MaxKinds];
    readonly int[] _ranks = new int[MaxKinds];
    readonly FrozenDictionary<string, IdentifierKind> _byKey;

    /// <exception cref="ArgumentException">Two kinds share a key or a code, or a kind is out of bounds.</exception>
    public IdentifierRules(IReadOnlyList<IdentifierKind> kinds, BlockedValues blocked, PhoneCountry country)
    {
        foreach (var kind in kinds)
            Place(kind);
        Kinds = [.. kinds.OrderBy(k => k.Scope).ThenByDescending(k => k.Strength).ThenBy(k => k.Code)];
        for (var rank = 0; rank < Kinds.Count; rank++)
            _ranks[Kinds[rank].Code] = rank;
        _byKey = Kinds.ToFrozenDictionary(k => k.Key, StringComparer.Ordinal);
        (Blocked, Country) = (blocked, country);
    }

    public static IdentifierRules Default { get; } = new(ShippedKinds.All, BlockedValues.Shipped, PhoneCountry.Germany);

    /// <summary>Strongest first.</summary>
    public IReadOnlyList<IdentifierKind> Kinds { get; }

    public BlockedValues Blocked { get; }

    public PhoneCountry Country { get; }

    public IdentifierKind? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Null for a code that no kind has (any more).</summary>
    public IdentifierKind? ByCode(byte code) => code < MaxKinds ? _byCode[code] : null;

    public IdentifierScope ScopeOf(byte code) => ByCode(code)?.Scope ?? IdentifierScope.None;

    /// <summary>Place of a kind among all: 0 is the strongest.</summary>
    internal int RankOf(byte code) => _ranks[code];

    void Place(IdentifierKind kind)
    {
        if (kind.Key.Length == 0 || kind.Key.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_'))
            throw new ArgumentException($"'{kind.Key}' is no key for a kind of identifiers: use a–z, 0–9 and '_', for example 'member_id'.");
        if (_byCode.Any(k => k?.Key == kind.Key))
            throw new ArgumentException($"Identifier kind '{kind.Key}' is there twice; keep one.");
        if (kind.Code >= MaxKinds)
            throw new ArgumentException($"Identifier kind '{kind.Key}' has the code {kind.Code}; codes are 0 to {MaxKinds - 1}.");
        if (_byCode[kind.Code] is { } other)
            throw new ArgumentException($"Identifier kinds '{other.Key}' and '{kind.Key}' share the code {kind.Code}; give one of them a free code.");
        if (kind.Limit < 1)
            throw new ArgumentException($"Identifier kind '{kind.Key}' has the limit {kind.Limit}; the smallest is 1. For a kind that must not link, use the scope 'none'.");
        _byCode[kind.Code] = kind;
    }
}
