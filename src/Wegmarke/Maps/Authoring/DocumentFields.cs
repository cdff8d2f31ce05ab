using System.Text.Json;

namespace Wegmarke.Maps.Authoring;

/// <summary>One object of a document's JSON, read field by field. Unknown fields are refused, so that a misspelt one is not silently lost;
/// what stands in the wrong place is named with that place.</summary>
readonly struct DocumentFields
{
    const int Shown = 40;

    readonly JsonElement _object;

    public DocumentFields(JsonElement element, string place, params ReadOnlySpan<string> known)
    {
        (_object, Place) = (element, place);
        if (element.ValueKind != JsonValueKind.Object)
            throw Wrong(place, element, $"an object in braces with {string.Join(", ", known)}");
        foreach (var field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name))
                throw new FormatException($"{Named(place)}: the field \"{field.Name}\" is not known. Known are {string.Join(", ", known)}.");
        }
    }

    public string Place { get; }

    /// <summary>One line; empty when nothing is said.</summary>
    public string Text(string name) => Find(name) is { } value ? LineOf(value, At(name)) : "";

    /// <summary>Several lines; empty when nothing is said.</summary>
    public string Prose(string name) => Find(name) is { } value ? TextOf(value, At(name)) : "";

    public string Needed(string name) => Text(name) is { Length: > 0 } text ? text
        : throw new FormatException($"{Named(Place)}: \"{name}\" is missing. Write a text in quotation marks.");

    public bool Flag(string name) => Find(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        { } other => throw Wrong(At(name), other, "true or false"),
    };

    public double? Number(string name) => Find(name) is { } value ? NumberOf(value, At(name)) : null;

    public T? Choice<T>(string name)
        where T : struct, Enum => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String && Word.Find<T>(TextOf(value, At(name))) is { } choice ? choice
        : throw Wrong(At(name), value, $"one of {Word.All<T>()}");

    public IReadOnlyList<string> Texts(string name) => List(name, LineOf);

    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, T> read) => Find(name) is { } value ? Elements(value, At(name), read) : [];

    public static IReadOnlyList<T> Elements<T>(JsonElement list, string place, Func<JsonElement, string, T> read) => list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Select((element, at) => read(element, $"{place}[{at}]"))]
        : throw Wrong(place, list, "a list in square brackets");

    /// <summary>Its fields by name, whatever the names are.</summary>
    public IReadOnlyDictionary<string, T> Map<T>(string name, Func<JsonElement, string, T> read)
    {
        var at = At(name);
        return Find(name) switch
        {
            null => new Dictionary<string, T>(),
            { ValueKind: JsonValueKind.Object } map => map.EnumerateObject()
                .Where(field => field.Value.ValueKind != JsonValueKind.Null)
                .ToDictionary(field => field.Name, field => read(field.Value, $"{at}.{field.Name}")),
            { } other => throw Wrong(at, other, "an object in braces"),
        };
    }

    /// <summary>A text of people, cleaned line by line as a drawing would.</summary>
    public static string TextOf(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.String ? PeoplesText.Clean(StringOf(value, place)) : throw Wrong(place, value, "a text in quotation marks");

    public static string LineOf(JsonElement value, string place) => PeoplesText.OneLine(TextOf(value, place));

    public static double NumberOf(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Wrong(place, value, "a number");

    public static FormatException Wrong(string place, JsonElement value, string expected)
    {
        var text = value.GetRawText();
        return new($"{Named(place)} holds {(text.Length <= Shown ? text : text[..Shown] + "…")}; it takes {expected}.");
    }

    /// <summary>Null and absent are the same: nothing is said.</summary>
    JsonElement? Find(string name) => _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    string At(string name) => Place.Length == 0 ? name : $"{Place}.{name}";

    static string Named(string place) => place.Length == 0 ? "The document" : place;

    static string StringOf(JsonElement value, string place)
    {
        try
        {
            return value.GetString()!; // a string is never null
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"{place} holds half a character (a single surrogate). Write the text again.");
        }
    }
}
