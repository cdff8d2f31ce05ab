using System.Text.Json;

namespace Wegmarke.Capture.Mapping;

/// <summary>A value of a JSON text that knows its line, so that a message can name it.</summary>
sealed record JsonPlace(JsonTokenType Type, int Line, string Text)
{
    public List<(string Name, JsonPlace Value)> Members { get; } = [];

    public List<JsonPlace> Items { get; } = [];

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonPlace Parse(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 });
        json.Read();
        var root = Read(ref json, utf8);
        json.Read();
        return root;
    }

    static JsonPlace Read(ref Utf8JsonReader json, byte[] utf8)
    {
        var line = utf8.AsSpan(0, (int)json.TokenStartIndex).Count((byte)'\n') + 1;
        var place = new JsonPlace(json.TokenType, line, TextOf(json));
        if (json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!; // a name is never null
                json.Read();
                place.Members.Add((name, Read(ref json, utf8)));
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                place.Items.Add(Read(ref json, utf8));
        }
        return place;
    }

    static string TextOf(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString()!, // a string is never null
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        _ => System.Text.Encoding.UTF8.GetString(json.ValueSpan),
    };
}
