using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A condition on one property; exactly one of the tests is given.</summary>
sealed record PropertyEntry
{
    public string? Property { get; init; }
    public string[]? Is { get; init; }
    public string[]? Contains { get; init; }
    public string[]? Host { get; init; }
    public string[]? PathPart { get; init; }

    public static PropertyEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "property", "is", "contains", "host", "pathPart");
        return new()
        {
            Property = fields.Text("property"),
            Is = fields.Texts("is"),
            Contains = fields.Texts("contains"),
            Host = fields.Texts("host"),
            PathPart = fields.Texts("pathPart"),
        };
    }

    public PropertyCondition ToCondition()
    {
        (PropertyTest Test, string[]? Values)[] tests =
        [
            (PropertyTest.Is, Is), (PropertyTest.Contains, Contains), (PropertyTest.Host, Host), (PropertyTest.PathPart, PathPart),
        ];
        var given = tests.Where(test => test.Values is { Length: > 0 }).ToArray();
        if (given is not [var one])
        {
            throw new EntryException($"The condition on property \"{Property}\" has {given.Length} tests; it needs one. "
                + "Write one of is, contains, host, pathPart with at least one value.");
        }
        return new(Property ?? throw Missing.Of("property of a condition", "Name the property it tests."), one.Test, one.Values!);
    }
}
