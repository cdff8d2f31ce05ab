using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Wegmarke.Storage;

/// <summary>An entry of the audit log: JSON that ends in the hash of all before it, which includes the hash of the entry before.</summary>
/// <param name="Number">From 1 on, without a gap.</param>
/// <param name="By">Who did it: user:ID, key:ID, terminal:NAME, machine or system.</param>
public sealed record AuditEntry(long Number, DateTimeOffset At, string By, AuditNote Note, string Previous, string Hash)
{
    static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    internal static string Line(long number, DateTimeOffset at, string by, AuditNote note, string previous) =>
        ChainedLine.Seal(JsonSerializer.Serialize(new Written(number, at, note.Act, by, note.About, note.Persons, note.Facts, previous), s_json));

    /// <summary>Null when it is no entry, or not what its hash was made of.</summary>
    internal static AuditEntry? Parse(string line)
    {
        if (ChainedLine.Open(line) is not var (json, hash))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Written>(json, s_json) is { } written
                ? new(written.Number, written.At, written.By, new(written.Act, written.About, written.Persons, written.Facts), written.Previous, hash) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    sealed record Written(
        long Number, DateTimeOffset At, AuditAct Act, string By, string About, IReadOnlyList<string> Persons, IReadOnlyDictionary<string, string> Facts, string Previous);
}
