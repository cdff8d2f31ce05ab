using System.Text.Encodings.Web;
using System.Text.Json;
using Wegmarke.Catalogue.Reading;

namespace Wegmarke.Catalogue;

/// <summary>An entry as files hold it: <c>{ "kind": "touchpoint", "key": "kiosk-visit", "body": { … } }</c>.</summary>
/// <param name="Kind">One of <see cref="CatalogueKinds"/>; in files without "catalogue.".</param>
/// <param name="Body">JSON, as the document holds it.</param>
public sealed record CatalogueEntry(string Kind, string Key, string Body)
{
    static readonly JsonWriterOptions s_readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The one entry of a file, or those of its list.</summary>
    /// <exception cref="FormatException">The message says what to change.</exception>
    public static IReadOnlyList<CatalogueEntry> ReadAll(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Array ? Fields.Elements(json.RootElement, Read) : [Read(json.RootElement)];
        }
        catch (JsonException problem)
        {
            throw new FormatException($"It is not valid JSON at line {problem.LineNumber + 1}: {problem.Message}");
        }
        catch (EntryException problem)
        {
            throw new FormatException(problem.Message);
        }
    }

    /// <summary>An entry of this body, whose kind and key are known from elsewhere.</summary>
    /// <exception cref="FormatException">The message says what to change.</exception>
    public static CatalogueEntry Of(string kind, string key, string body)
    {
        try
        {
            EntryChecks.Key(key);
            using var json = JsonDocument.Parse(body);
            return new(kind, key, json.RootElement.GetRawText());
        }
        catch (JsonException problem)
        {
            throw new FormatException($"It is not valid JSON at line {problem.LineNumber + 1}: {problem.Message}");
        }
        catch (EntryException problem)
        {
            throw new FormatException(problem.Message);
        }
    }

    static CatalogueEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "kind", "key", "body");
        var words = string.Join(", ", CatalogueKinds.All.Select(CatalogueKinds.Word));
        var word = fields.Text("kind") ?? throw Missing.Of("kind", $"Write one of {words}.");
        var key = fields.Text("key") ?? throw Missing.Of("key", "Give every entry one.");
        EntryChecks.Key(key);
        return new(
            CatalogueKinds.Named(word) ?? throw new EntryException($"The kind \"{word}\" is not known. Write one of {words}."),
            key,
            fields.Raw("body") ?? throw Missing.Of($"body of {word} \"{key}\"", $"'wegmarke catalogue show {word} KEY' shows what one looks like."));
    }

    /// <summary>The entry as a file to edit.</summary>
    public string ToText()
    {
        using var body = JsonDocument.Parse(Body);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, s_readable))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", CatalogueKinds.Word(Kind));
            writer.WriteString("key", Key);
            writer.WritePropertyName("body");
            body.RootElement.WriteTo(writer);
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Whether both say the same, however they are spaced.</summary>
    public bool SaysTheSameAs(string body)
    {
        try
        {
            using var own = JsonDocument.Parse(Body);
            using var other = JsonDocument.Parse(body);
            return JsonElement.DeepEquals(own.RootElement, other.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
