using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>Rules for the same names: the first of <see cref="Rules"/> that holds, otherwise <see cref="Touchpoint"/>.</summary>
sealed record ClassificationEntry
{
    public string[]? Names { get; init; }
    public string[]? Sources { get; init; }
    public ClassificationRuleEntry[]? Rules { get; init; }
    public string? Touchpoint { get; init; }
    public string? Channel { get; init; }

    public static ClassificationEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "names", "sources", "rules", "touchpoint", "channel");
        return new()
        {
            Names = fields.Texts("names"),
            Sources = fields.Texts("sources"),
            Rules = fields.List("rules", ClassificationRuleEntry.Read),
            Touchpoint = fields.Text("touchpoint"),
            Channel = fields.Text("channel"),
        };
    }

    public IEnumerable<ClassificationRule> ToRules()
    {
        foreach (var rule in Rules ?? [])
            yield return rule.ToRule(Names ?? [], Sources ?? []);
        if (Touchpoint is not null)
            yield return new(Touchpoint) { Channel = Channel, Names = Names ?? [], Sources = Sources ?? [] };
        else if (Rules is not { Length: > 0 })
            throw Missing.Of("touchpoint of a rule", "Name the touchpoint it leads to.");
    }
}
