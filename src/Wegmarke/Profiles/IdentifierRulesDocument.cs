using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wegmarke.Profiles;

/// <summary>A tenant's differences from the shipped rules, as the document of kind <see cref="IdentifierRules.DocumentKind"/> holds them.</summary>
/// <example>{ "country": "43", "kinds": [ { "key": "customer_number", "scope": "account" }, { "key": "member_id", "code": 16, "scope": "person", "strength": 85, "limit": 2 } ],
/// "blocked": { "add": ["walk-in"], "remove": ["guest"] }, "mailboxes": { "add": ["hq@"] } }</example>
public sealed record IdentifierRulesDocument(
    string? Country = null,
    IReadOnlyList<IdentifierRulesDocument.KindChange>? Kinds = null,
    IdentifierRulesDocument.ListChange? Blocked = null,
    IdentifierRulesDocument.ListChange? Mailboxes = null)
{
    public const int Schema = 1;

    static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>A shipped kind by its key, with what differs, or a kind of the tenant's own, which needs a code from 16 to 31 and a scope.</summary>
    public sealed record KindChange(
        string Key, byte? Code = null, IdentifierScope? Scope = null, int? Strength = null, int? Limit = null, IdentifierForm? Form = null);

    public sealed record ListChange(IReadOnlyList<string>? Add = null, IReadOnlyList<string>? Remove = null)
    {
        internal IEnumerable<string> ApplyTo(IEnumerable<string> shipped) =>
            shipped.Except((Remove ?? []).Select(r => r.Trim().ToLowerInvariant())).Concat(Add ?? []);
    }

    /// <exception cref="FormatException">Not such a document; the message says where.</exception>
    public static IdentifierRulesDocument Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<IdentifierRulesDocument>(json, s_options) ?? new();
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The document '{IdentifierRules.DocumentKind}' cannot be read at {problem.Path}: {problem.Message}", problem);
        }
    }

    /// <exception cref="ArgumentException">The rules contradict each other; the message names the kind.</exception>
    public IdentifierRules ToRules()
    {
        var kinds = ShippedKinds.All.ToDictionary(k => k.Key);
        foreach (var change in Kinds ?? [])
            kinds[change.Key] = kinds.TryGetValue(change.Key, out var shipped) ? Change(shipped, change) : Own(change);
        return new([.. kinds.Values],
            new BlockedValues((Blocked ?? new()).ApplyTo(BlockedValues.Shipped.Values), (Mailboxes ?? new()).ApplyTo(BlockedValues.Shipped.Mailboxes)),
            Country is null ? PhoneCountry.Germany : PhoneCountry.Of(Country));
    }

    static IdentifierKind Change(IdentifierKind kind, KindChange change)
    {
        if (change.Code is { } code && code != kind.Code)
            throw new ArgumentException($"Identifier kind '{kind.Key}' has the code {kind.Code}; it cannot become {code}, because identifiers are stored with it.");
        return kind with
        {
            Scope = change.Scope ?? kind.Scope,
            Strength = change.Strength ?? kind.Strength,
            Limit = change.Limit ?? kind.Limit,
            Form = change.Form ?? kind.Form,
        };
    }

    static IdentifierKind Own(KindChange change)
    {
        if (change.Code is not (>= ShippedKinds.FirstTenantCode and < IdentifierRules.MaxKinds and var code))
            throw new ArgumentException($"Identifier kind '{change.Key}' is no shipped one and needs a code of its own from {ShippedKinds.FirstTenantCode} to {IdentifierRules.MaxKinds - 1}.");
        if (change.Scope is not { } scope)
            throw new ArgumentException($"Identifier kind '{change.Key}' needs a scope: person, device, account or none.");
        return new(code, change.Key, scope, change.Strength ?? 0, change.Limit ?? 1) { Form = change.Form ?? IdentifierForm.Plain };
    }
}
