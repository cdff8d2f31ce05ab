using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wegmarke.Catalogue;

namespace Wegmarke.Profiles.Defining;

/// <summary>Reads definitions of segments.</summary>
static partial class SegmentReading
{
    const int MostOrder = 100_000;

    static readonly JsonDocumentOptions s_limits = new() { MaxDepth = 64 };

    public static IReadOnlyList<(Segment Segment, string Body)> All(string json) => Parsed(json, root => root.ValueKind == JsonValueKind.Array
        ? (IReadOnlyList<(Segment, string)>)[.. root.EnumerateArray().Select((element, at) => (One(element, $"segment[{at}]", usualKey: null), element.GetRawText()))]
        : [(One(root, "segment", usualKey: null), root.GetRawText())]);

    /// <summary>A definition that nobody has given a key yet.</summary>
    public static Segment Unsaved(string json) => Parsed(json, root => One(root, "segment", usualKey: "unsaved"));

    public static SegmentCondition Condition(string json) => Parsed(json, root => ConditionReading.Of(root, "condition"));

    static Segment One(JsonElement element, string path, string? usualKey)
    {
        var fields = new DefinitionFields(element, path, ["key", "name", "reference", "order", "condition"]);
        var key = fields.Text("key") ?? usualKey ?? throw new SegmentException($"{path}: \"key\" is missing.");
        if (key.Length > 60 || !KeyForm().IsMatch(key))
            throw new SegmentException($"{fields.At("key")} holds \"{key}\" ({key.Length} characters); keys have 1 to 60 characters of a–z, 0–9 and hyphens, such as \"regular-customers\".");
        var condition = fields.Find("condition") ?? throw new SegmentException($"{path}: \"condition\" is missing.");
        return new(key, Name(fields, key), Reference(fields), Order(fields), ConditionReading.Of(condition, fields.At("condition")));
    }

    static LocalText Name(DefinitionFields fields, string key)
    {
        if (fields.Find("name") is not { } name)
            return new(key, key);
        var texts = new DefinitionFields(name, fields.At("name"), ["de", "en"]);
        return new LocalText(texts.Text("de") ?? "", texts.Text("en") ?? "") is var text and not { De: "", En: "" } ? text : new(key, key);
    }

    static SegmentReference Reference(DefinitionFields fields) => fields.Text("reference") switch
    {
        null or "now" => new SegmentReference.Now(),
        "last" => new SegmentReference.Last(),
        var text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1000 and < 9999
            ? new SegmentReference.Day(day)
            : throw new SegmentException($"{fields.At("reference")} holds \"{text}\"; it takes \"now\", \"last\" (the last interaction) or a day such as \"2026-03-29\"."),
    };

    static int Order(DefinitionFields fields) => fields.Number("order") switch
    {
        null => 0,
        >= -MostOrder and <= MostOrder and var order when order == decimal.Truncate(order) => (int)order,
        var other => throw new SegmentException($"{fields.At("order")} holds {other}; it takes a whole number from -{MostOrder} to {MostOrder}."),
    };

    static T Parsed<T>(string json, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, s_limits);
            return read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new SegmentException($"It is not valid JSON at line {problem.LineNumber + 1}: {problem.Message}");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyForm();
}
