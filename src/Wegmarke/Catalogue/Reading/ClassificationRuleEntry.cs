using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

sealed record ClassificationRuleEntry
{
    public string? Touchpoint { get; init; }
    public string? Channel { get; init; }
    public string[]? GivenChannels { get; init; }
    public PropertyEntry[]? Properties { get; init; }

    public static ClassificationRuleEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "touchpoint", "channel", "givenChannels", "properties");
        return new()
        {
            Touchpoint = fields.Text("touchpoint"),
            Channel = fields.Text("channel"),
            GivenChannels = fields.Texts("givenChannels"),
            Properties = fields.List("properties", PropertyEntry.Read),
        };
    }

    public ClassificationRule ToRule(string[] names, string[] sources) =>
        new(Touchpoint ?? throw Missing.Of("touchpoint of a rule", "Name the touchpoint it leads to."))
        {
            Channel = Channel,
            Names = names,
            Sources = sources,
            GivenChannels = GivenChannels ?? [],
            Properties = (Properties ?? []).Select(property => property.ToCondition()).ToArray(),
        };
}
