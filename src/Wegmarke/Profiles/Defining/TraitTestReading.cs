using System.Globalization;
using System.Text.Json;

namespace Wegmarke.Profiles.Defining;

/// <summary>Reads a condition on a trait: <c>{ "trait": "city", "is": "Berlin" }</c>.</summary>
static class TraitTestReading
{
    static readonly string[] s_tests = ["is", "isOneOf", "startsWith", "known", "atLeast", "atMost"];

    public static SegmentCondition Of(JsonElement element, string path)
    {
        var fields = new DefinitionFields(element, path, ["trait", .. s_tests]);
        return new SegmentCondition.HasTrait(fields.Needed("trait"), Test(fields));
    }

    static TraitTest Test(DefinitionFields fields)
    {
        var given = s_tests.Where(test => fields.Find(test) is not null).ToArray();
        return given switch
        {
            ["is" or "isOneOf"] => new TraitTest.OneOf(fields.Texts(given[0])!), // was just looked for
            ["startsWith"] => new TraitTest.StartsWith(fields.Texts("startsWith")!), // likewise
            ["known"] => new TraitTest.Known(fields.Flag("known")!.Value), // likewise
            ["atLeast"] or ["atMost"] or ["atLeast", "atMost"] => Limits(fields, given),
            _ => throw new SegmentException($"{fields.Path} has {(given.Length == 0 ? "no test" : $"the tests {string.Join(", ", given)}")} for the trait; give it one of {string.Join(", ", s_tests)} (atLeast and atMost go together)."),
        };
    }

    /// <summary>Numbers compare as numbers, texts as days.</summary>
    static TraitTest Limits(DefinitionFields fields, string[] given)
    {
        if (given.All(limit => fields.Find(limit) is { ValueKind: JsonValueKind.Number }))
            return new TraitTest.Number(fields.Range());
        if (!given.All(limit => fields.Find(limit) is { ValueKind: JsonValueKind.String }))
            throw new SegmentException($"{fields.Path}: limits are numbers such as 100, or days such as \"{new DateOnly(2000, 1, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\", both of a kind.");
        return new TraitTest.Date(fields.Day("atLeast"), fields.Day("atMost"));
    }
}
