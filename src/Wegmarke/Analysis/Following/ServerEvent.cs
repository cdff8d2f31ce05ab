using System.Text.Json;

namespace Wegmarke.Analysis.Following;

/// <summary>One server-sent event.</summary>
/// <param name="Id">What a reader that comes back says last; null = none.</param>
/// <param name="Data">JSON in one line.</param>
sealed record ServerEvent(string Name, string Data, string? Id = null)
{
    static readonly JsonSerializerOptions s_json = Options();

    public static ServerEvent Of<T>(string name, T data) => new(name, JsonSerializer.Serialize(data, s_json));

    /// <summary>As the protocol writes it; JSON has no line breaks of its own.</summary>
    public string Text => $"{(Id is null ? "" : $"id: {Id}\n")}event: {Name}\ndata: {Data}\n\n";

    static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        AnswerJson.Configure(options);
        return options;
    }
}
