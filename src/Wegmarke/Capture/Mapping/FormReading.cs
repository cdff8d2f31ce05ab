using System.Text.Json;

namespace Wegmarke.Capture.Mapping;

/// <summary>Reads the member "form" of a mapping: what is told about the file instead of being detected.</summary>
sealed class FormReading(MappingReading mapping)
{
    const string Known = "encoding, separator, quote, decimal, dates, header, sheet";

    public ToldForm Read(JsonPlace form)
    {
        var members = mapping.Members(form, "\"form\"", Known);
        return new()
        {
            Encoding = TextOf(members, "encoding"),
            Separator = SignOf(members, "separator"),
            Quote = SignOf(members, "quote"),
            Decimal = MappingReading.Get(members, "decimal") is { } point ? DecimalSign(point) : null,
            Dates = MappingReading.Get(members, "dates") is { } dates ? mapping.Choice<DateOrder>(dates, "dates") : null,
            HeaderLine = MappingReading.Get(members, "header") is { } header ? LineOf(header) : null,
            Sheet = TextOf(members, "sheet"),
        };
    }

    string? TextOf(List<(string Name, JsonPlace Value)> members, string name) =>
        MappingReading.Get(members, name) is { } value ? mapping.Text(value, name) : null;

    char? SignOf(List<(string Name, JsonPlace Value)> members, string name)
    {
        if (MappingReading.Get(members, name) is not { } value)
            return null;
        var text = mapping.Text(value, name);
        return text switch
        {
            "tab" => '\t',
            [var sign] => sign,
            _ => throw mapping.Wrong(value, name, $"is \"{text}\"", "one character, or \"tab\""),
        };
    }

    char DecimalSign(JsonPlace value) => mapping.Text(value, "decimal") is ['.' or ','] text ? text[0]
        : throw mapping.Wrong(value, "decimal", $"is \"{value.Text}\"", "\".\" or \",\"");

    long LineOf(JsonPlace value) => value.Type == JsonTokenType.Number && long.TryParse(value.Text, out var line) && line > 0 ? line
        : throw mapping.Wrong(value, "header", $"is {value.Text}", "the number of the line that names the columns, from 1");
}
