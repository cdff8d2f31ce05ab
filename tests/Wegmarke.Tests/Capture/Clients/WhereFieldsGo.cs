using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Capture.Clients;

/// <summary>The table of docs/guide/capture.md once more, the slow way: where each value of a message is to be found.</summary>
static partial class WhereFieldsGo
{
    /// <summary>Path and text of every value; lists as they are written.</summary>
    public static IEnumerable<(string Path, string Value)> Of(JsonElement message) => Walk(message, "");

    static IEnumerable<(string, string)> Walk(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Walk(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Null => [],
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? [(path, text)] : [],
        _ => [(path, value.GetRawText())],
    };

    /// <summary>Whether it stands where the guide says, or the guide says that it is not kept.</summary>
    /// <param name="type">Of the message.</param>
    /// <param name="at">The value.</param>
    /// <param name="fields">Of its contact in the timeline; empty of a message that is none.</param>
    /// <param name="traits">name=value of the profile, or of the account that it is about.</param>
    /// <param name="identifiers">kind:value of the profile and its account.</param>
    public static bool IsKept(string type, (string Path, string Value) at, IReadOnlyDictionary<string, string> fields, IReadOnlySet<string> traits, IReadOnlySet<string> identifiers)
    {
        var (path, value) = at;
        bool Field(string name) => fields.TryGetValue(name, out var kept) && kept == value;
        if (path is "type" or "event" or "writeKey")
            return true;
        var isContact = type is "track" or "page" or "screen";
        if (path == "userId")
            return identifiers.Contains($"user_id:{value}") && (!isContact || Field("user_id"));
        if (path == "anonymousId")
            return identifiers.Contains($"anonymous_id:{value}") && (!isContact || Field("anonymous_id"));
        if (path == "previousId")
            return identifiers.Contains($"anonymous_id:{value}") || identifiers.Contains($"user_id:{value}");
        if (path == "groupId")
            return identifiers.Contains($"account:{value}");
        if (path.StartsWith("traits.", StringComparison.Ordinal) || path.StartsWith("context.traits.", StringComparison.Ordinal))
            return traits.Contains($"{path[(path.IndexOf("traits.", StringComparison.Ordinal) + 7)..]}={value}");
        if (path == "context.ip")
            return fields.Count == 0 ? traits.Contains($"context.ip={Shortened(value)}") : fields["context.ip"] == Shortened(value);
        if (!isContact)
            return !path.StartsWith("context.", StringComparison.Ordinal) || path.StartsWith("context.campaign.", StringComparison.Ordinal) || path.StartsWith("context.page.", StringComparison.Ordinal) || path == "context.sessionId" || traits.Contains($"{path}={value}");
        return path switch
        {
            "messageId" => Field("message_id"),
            "name" or "category" => Field(path),
            "context.sessionId" => Field("session"),
            "context.campaign.name" => Field("campaign") && Field("utm_campaign"),
            _ when path.StartsWith("properties.", StringComparison.Ordinal) => Field(path[11..]),
            _ when path.StartsWith("context.campaign.", StringComparison.Ordinal) => Field("utm_" + path[17..]),
            _ when PageParts().IsMatch(path) => Field(path[13..]) || Field(path),
            _ when path.StartsWith("context.", StringComparison.Ordinal) || path.StartsWith("integrations", StringComparison.Ordinal) => Field(path),
            _ => Field("message." + path),
        };
    }

    static string Shortened(string address) => string.Join('.', address.Split('.')[..3]) + ".0";

    [GeneratedRegex("^context\\.page\\.(path|url|referrer|search|title)$")]
    private static partial Regex PageParts();
}
