using System.Globalization;
using System.Text.Json;

namespace Wegmarke.Profiles.Defining;

/// <summary>One object of a definition, read field by field; every failure says where it stands. Unknown fields are refused, so that a misspelt
/// condition does not silently hold for everyone.</summary>
readonly struct DefinitionFields
{
    readonly JsonElement _object;

    public DefinitionFields(JsonElement element, string path, IReadOnlyList<string> known)
    {
        (_object, Path) = (element, path);
        if (element.ValueKind != JsonValueKind.Object)
            throw Wrong(path, element, $"an object in braces, with {string.Join(", ", known)}");
        foreach (var field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name))
                throw new SegmentException($"{path}: \"{field.Name}\" is not known here. Known are {string.Join(", ", known)}.");
        }
    }

    public string Path { get; }

    public IEnumerable<JsonProperty> Members => _object.EnumerateObject();

    /// <summary>Null and absent are the same: nothing is said.</summary>
    public JsonElement? Find(string name) => _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public string At(string name) => $"{Path}.{name}";

    public string? Text(string name) => Find(name) is { } value ? TextOf(value, At(name)) : null;

    public string Needed(string name) => Text(name) is { Length: > 0 } text ? text : throw new SegmentException($"{Path}: \"{name}\" is missing.");

    /// <summary>A text, or a list of them.</summary>
    public IReadOnlyList<string>? Texts(string name) => Find(name) is { } value ? TextsOf(value, At(name)) : null;

    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => throw Wrong(At(name), other, "true or false"),
    };

    public decimal? Number(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) && Math.Abs(number) <= 1_000_000_000_000m => number,
        { } other => throw Wrong(At(name), other, "a number up to a million millions"),
    };

    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1000 and < 9999 ? day
        : throw new SegmentException($"{At(name)} holds \"{text}\"; it takes a day such as \"2026-03-29\".");

    /// <summary>A length of time: <c>30min</c>, <c>12h</c>, <c>7d</c>, <c>2w</c>.</summary>
    public TimeSpan? Length(string name) => Text(name) is not { } text ? null
        : LengthOf(text) ?? throw new SegmentException($"{At(name)} holds \"{text}\"; it takes a length of time up to 100 years, such as \"30min\", \"12h\", \"7d\" or \"2w\".");

    public NumberRange Range()
    {
        var range = new NumberRange(Number("atLeast"), Number("atMost"));
        return range.AtLeast > range.AtMost
            ? throw new SegmentException($"{Path}: at least {range.AtLeast} and at most {range.AtMost} holds nothing.")
            : range;
    }

    public static IReadOnlyList<string> TextsOf(JsonElement value, string path) => value.ValueKind == JsonValueKind.Array
        ? value.GetArrayLength() > 0 ? [.. value.EnumerateArray().Select((text, at) => TextOf(text, $"{path}[{at}]"))] : throw Wrong(path, value, "at least one text")
        : [TextOf(value, path)];

    public static SegmentException Wrong(string path, JsonElement value, string expected)
    {
        var text = value.GetRawText();
        return new($"{path} holds {(text.Length <= 40 ? text : text[..40] + "…")}; it takes {expected}.");
    }

    static string TextOf(JsonElement value, string path) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!.Trim() // a string is never null
        : throw Wrong(path, value, "a text in quotation marks");

    static TimeSpan? LengthOf(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 9)
            return null;
        double? seconds = text[digits..].Trim() switch { "s" => 1, "min" => 60, "h" => 3600, "d" => 86_400, "w" => 7 * 86_400, _ => null };
        return seconds * int.Parse(text[..digits], CultureInfo.InvariantCulture) is { } length and > 0 and <= 100 * 366 * 86_400.0 ? TimeSpan.FromSeconds(length) : null;
    }
}
