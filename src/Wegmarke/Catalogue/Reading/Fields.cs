using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>One JSON object, read field by field. Unknown fields are refused, so that a misspelt condition does not silently hold for everyone.
/// By hand because the serializer's start costs 100 ms and more, the catalogue being the first JSON that a command reads.</summary>
readonly struct Fields
{
    readonly JsonElement _object;

    public Fields(JsonElement element, params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new EntryException($"{Shown(element)} stands where an object in braces is needed, with {string.Join(", ", known)}.");
        foreach (var field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name))
                throw new EntryException($"The field \"{field.Name}\" is not known here. Known are {string.Join(", ", known)}.");
        }
        _object = element;
    }

    public string? Text(string name) => Find(name) is { } value ? TextOf(value, name) : null;

    /// <summary>The value as it is written.</summary>
    public string? Raw(string name) => Find(name)?.GetRawText();

    public string[]? Texts(string name) => List(name, value => TextOf(value, name));

    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => throw Wrong(name, other, "true or false"),
    };

    public int? Number(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        { } other => throw Wrong(name, other, "a whole number"),
    };

    public TEnum? Choice<TEnum>(string name)
        where TEnum : struct, Enum => Find(name) is { } value ? ChoiceOf<TEnum>(value, name) : null;

    public TEnum[]? Choices<TEnum>(string name)
        where TEnum : struct, Enum => List(name, value => ChoiceOf<TEnum>(value, name));

    public T? Child<T>(string name, Func<JsonElement, T> read)
        where T : class => Find(name) is { } value ? read(value) : null;

    public T[]? List<T>(string name, Func<JsonElement, T> read) =>
        Find(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Array } list => Elements(list, read),
            { } other => throw Wrong(name, other, "a list in square brackets"),
        };

    public static T[] Elements<T>(JsonElement list, Func<JsonElement, T> read)
    {
        if (list.ValueKind != JsonValueKind.Array)
            throw new EntryException($"{Shown(list)} stands where a list in square brackets is needed.");
        var elements = new T[list.GetArrayLength()];
        var next = 0;
        foreach (var element in list.EnumerateArray())
            elements[next++] = read(element);
        return elements;
    }

    /// <summary>Null and absent are the same: nothing is said.</summary>
    JsonElement? Find(string name) =>
        _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    static string TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! /* a string is never null */ : throw Wrong(name, value, "a text in quotation marks");

    static TEnum ChoiceOf<TEnum>(JsonElement value, string name)
        where TEnum : struct, Enum =>
        value.ValueKind == JsonValueKind.String && Enum.TryParse<TEnum>(value.GetString(), ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? choice
            : throw Wrong(name, value, "one of " + string.Join(", ", Enum.GetNames<TEnum>().Select(known => known.ToLowerInvariant())));

    static EntryException Wrong(string name, JsonElement value, string expected) =>
        new($"The field \"{name}\" holds {Shown(value)}; it takes {expected}.");

    static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 40 ? text : text[..40] + "…";
    }
}
