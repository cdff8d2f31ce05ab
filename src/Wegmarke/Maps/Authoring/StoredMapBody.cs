using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Authoring;

/// <summary>How one version of a map stands in its document: the map, and when and why it was saved.</summary>
static class StoredMapBody
{
    /// <summary>Letters of all languages stand as they are; escaped, a text takes up to three times the room.</summary>
    static readonly JsonWriterOptions s_asWritten = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Text(StoredMap map)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_asWritten))
        {
            json.WriteStartObject();
            json.WriteNumber("savedAt", map.SavedAt.ToUnixTimeMilliseconds());
            json.WriteString("note", map.Note);
            json.WriteBoolean("isDeleted", map.IsDeleted);
            json.WritePropertyName("map");
            DocumentWriting.Write(json, map.Map, null);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static StoredMap Read(Document document) => Read(document, document.Id, document.Version);

    /// <summary>From a document whose id is the map's, an at sign and the version.</summary>
    public static StoredMap ReadVersion(Document document)
    {
        var parts = document.Id.Split('@');
        return Read(document, parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    static StoredMap Read(Document document, string id, int version)
    {
        using var json = JsonDocument.Parse(document.Body);
        var body = json.RootElement;
        return new(
            id, version, DateTimeOffset.FromUnixTimeMilliseconds(body.GetProperty("savedAt").GetInt64()), body.GetProperty("note").GetString() ?? "",
            body.GetProperty("isDeleted").GetBoolean(), DocumentReading.Kept(body.GetProperty("map")));
    }
}
