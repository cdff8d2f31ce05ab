using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Wegmarke.Storage;

/// <summary>An entry of the protocol: a line of JSON that ends in the hash of all before it in the line, which includes the hash of the
/// entry before.</summary>
/// <param name="Number">From 1 on, without a gap.</param>
/// <param name="File">SHA-256 of the file that says exactly what goes; null when the entry needs none.</param>
/// <param name="About">The earlier entry that this one finishes or repeats; 0 = none.</param>
/// <param name="End">Where the line ends in the protocol's file.</param>
public sealed record ProtocolEntry(long Number, ProtocolNote Note, string? File, long About, string Previous, string Hash, long End)
{
    static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>It changes the log: until that has been done, nobody may read it.</summary>
    public bool ChangesLog => Note.Kind is ProtocolKind.Erase or ProtocolKind.Retain;

    /// <summary>The line of an entry, without its end.</summary>
    internal static string Line(long number, ProtocolNote note, string? file, long about, string previous) =>
        ChainedLine.Seal(JsonSerializer.Serialize(new Written(number, note.At, note.Kind, note.By, note.Reason, note.Facts, file, about, previous), s_json));

    /// <summary>Null when the line is no entry, or not what its hash was made of.</summary>
    internal static ProtocolEntry? Parse(string line, long end)
    {
        if (ChainedLine.Open(line) is not var (json, hash))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Written>(json, s_json) is { } written
                ? new(written.Number, new(written.Kind, written.At, written.By, written.Reason, written.Facts), written.File, written.About, written.Previous, hash, end) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    sealed record Written(long Number, DateTimeOffset At, ProtocolKind Kind, string By, string Reason, IReadOnlyDictionary<string, string> Facts, string? File, long About, string Previous);
}
