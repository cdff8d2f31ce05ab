using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

/// <summary>Random rows over few identifiers, so that they collide in every way, and random decisions about them.</summary>
sealed class RandomIdentity(int seed)
{
    static readonly string[] s_kinds = ["customer_number", "email", "phone", "device", "anonymous_id", "account"];

    readonly Random _random = new(seed);

    /// <summary>Low limits, so that few rows reach them.</summary>
    public static IdentifierRules Rules { get; } = IdentifierRulesDocument.Parse("""
        { "kinds": [ { "key": "email", "limit": 2 }, { "key": "phone", "limit": 2 }, { "key": "device", "limit": 3 }, { "key": "anonymous_id", "limit": 2 },
                     { "key": "debtor", "code": 16, "scope": "account", "strength": 60, "limit": 2 } ] }
        """).ToRules();

    public string[] Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => Row(2 + count / 4))];

    public string[] Shuffled(string[] rows)
    {
        var shuffled = rows.Select(r => string.Join(' ', ProfileDatabase.Words(r).OrderBy(_ => _random.Next()))).ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>About identifiers of the rows that are not a person and an account.</summary>
    public SlowDecision[] Decisions(string[] rows, int count)
    {
        var known = rows.SelectMany(ProfileDatabase.Words).Distinct().Order(StringComparer.Ordinal).ToArray();
        return [.. Enumerable.Range(0, count)
            .Select(_ => (A: known[_random.Next(known.Length)], B: known[_random.Next(known.Length)], Link: _random.Next(2) == 0))
            .Where(d => d.A != d.B && IsAccount(d.A) == IsAccount(d.B))
            .Select(d => new SlowDecision(d.Link ? DecisionKind.Link : DecisionKind.NeverLink, Min(d.A, d.B), Max(d.A, d.B)))];
    }

    public static bool IsAccount(string identifier) =>
        identifier.StartsWith("account", StringComparison.Ordinal) || identifier.StartsWith("debtor", StringComparison.Ordinal);

    static string Min(string a, string b) => string.CompareOrdinal(a, b) < 0 ? a : b;

    static string Max(string a, string b) => string.CompareOrdinal(a, b) < 0 ? b : a;

    string Row(int variety)
    {
        var kinds = s_kinds.Append("debtor").Where(_ => _random.Next(3) == 0).DefaultIfEmpty(s_kinds[_random.Next(s_kinds.Length)]);
        return string.Join(' ', kinds.Select(k => Identifier(k, 1 + _random.Next(variety))));
    }

    static string Identifier(string kind, int number) => kind switch
    {
        "email" => $"email:p{number}@example.org",
        "phone" => $"phone:+4917100000{number:00}",
        _ => $"{kind}:{kind[0]}{number}",
    };
}
