using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Wegmarke.Analysis;

/// <summary>How answers are written as JSON, the same everywhere.</summary>
public static class AnswerJson
{
    static readonly JsonSerializerOptions s_indented = Options();

    public static string Text<T>(T answer) => JsonSerializer.Serialize(answer, s_indented);

    /// <summary>An answer with, when the question compares, that of the other period as its last member <c>compared</c>.</summary>
    public static JsonNode Node(Answered answered)
    {
        var node = JsonSerializer.SerializeToNode(answered.Answer, answered.Answer.GetType(), s_indented)!.AsObject(); // answers are objects
        if (answered.Compared is { } compared)
            node["compared"] = JsonSerializer.SerializeToNode(compared, compared.GetType(), s_indented);
        return node;
    }

    /// <summary>Letters of all languages stand as they are; what begins markup is escaped, should anybody paste an answer into a page.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter());
    }

    static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true };
        Configure(options);
        return options;
    }
}
