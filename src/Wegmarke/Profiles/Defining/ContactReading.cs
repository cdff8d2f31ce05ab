using System.Text.Json;

namespace Wegmarke.Profiles.Defining;

/// <summary>Reads which interactions a condition looks at: <c>"with": { "channel": "store", "bought": true }, "last": "90d"</c>.</summary>
static class ContactReading
{
    public const string Bought = "bought", Purchase = "purchase", ByCustomer = "byCustomer";

    /// <summary>The fields of a period and of what is looked at, which several conditions have.</summary>
    public static readonly string[] Fields = ["with", "from", "to", "last"];

    public static ContactFilter Of(DefinitionFields fields)
    {
        var filter = fields.Find("with") is { } with ? With(with, fields.At("with")) : ContactFilter.All;
        return filter with { Period = Period(fields) };
    }

    /// <summary>The flags, and values by dimension.</summary>
    public static ContactFilter With(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw DefinitionFields.Wrong(path, element, "an object in braces, such as { \"channel\": \"store\" }");
        var values = new Dictionary<string, IReadOnlyList<string>>();
        var filter = ContactFilter.All with { With = values };
        foreach (var member in element.EnumerateObject())
        {
            filter = (member.Name, member.Value.ValueKind) switch
            {
                (Bought, JsonValueKind.True) => filter with { IsConversion = true },
                (Purchase, JsonValueKind.True) => filter with { IsPurchase = true },
                (ByCustomer, JsonValueKind.True) => filter with { IsByCustomer = true },
                (_, JsonValueKind.String or JsonValueKind.Array) => Having(filter, values, member, path),
                _ => throw DefinitionFields.Wrong($"{path}.{member.Name}", member.Value, $"a value or a list of values; {Bought}, {Purchase} and {ByCustomer} take true"),
            };
        }
        return filter;
    }

    static ContactFilter Having(ContactFilter filter, Dictionary<string, IReadOnlyList<string>> values, JsonProperty member, string path)
    {
        values[member.Name] = DefinitionFields.TextsOf(member.Value, $"{path}.{member.Name}");
        return filter;
    }

    static SegmentPeriod Period(DefinitionFields fields)
    {
        var period = new SegmentPeriod(fields.Day("from"), fields.Day("to"), fields.Length("last"));
        return period.From >= period.To
            ? throw new SegmentException($"{fields.Path}: from {period.From:yyyy-MM-dd} to {period.To:yyyy-MM-dd} holds nothing; \"to\" is exclusive.")
            : period;
    }
}
