using System.Text;
using Wegmarke.Privacy;

namespace Wegmarke.Profiles;

/// <summary>What a text that somebody typed may mean as an identifier, whether or not anybody has it.</summary>
public static class IdentifierReadings
{
    /// <param name="text">kind:value, or a bare value, which is read as every kind.</param>
    /// <param name="identifiers">The tenant's.</param>
    public static IReadOnlyList<PersonIdentifier> Of(string text, Identifiers identifiers) => KindOf(text, identifiers.Rules) is { } kind
        ? [.. Of(kind, text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..], identifiers)]
        : [.. identifiers.Rules.Kinds.SelectMany(any => Of(any, text, identifiers))];

    /// <summary>Null of a bare value.</summary>
    public static IdentifierKind? KindOf(string text, IdentifierRules rules) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? rules.Find(text[..colon].Trim()) : null;

    static IEnumerable<PersonIdentifier> Of(IdentifierKind kind, string value, Identifiers identifiers)
    {
        var prepared = new PreparedIdentifiers();
        if (identifiers.Prepare(kind, Encoding.UTF8.GetBytes(value), prepared) != Preparation.Prepared)
            return [];
        var row = prepared.Row(0, 1);
        return [new(Node: 0, kind.Code, kind.Key, Encoding.UTF8.GetString(row.ValueOf(row.Items[0])), IsShared: false)];
    }
}
