using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A phase model as files and documents hold it. A document about a shipped model may change texts of its phases and replace
/// its rules; other phases need a model of their own.</summary>
sealed record PhaseModelEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public TextEntry? Description { get; init; }
    public PhaseEntry[]? Phases { get; init; }
    public PhaseRuleEntry[]? Rules { get; init; }
    public string? Otherwise { get; init; }

    public static PhaseModelEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "description", "phases", "rules", "otherwise");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Description = fields.Child("description", TextEntry.Read),
            Phases = fields.List("phases", PhaseEntry.Read),
            Rules = fields.List("rules", PhaseRuleEntry.Read),
            Otherwise = fields.Text("otherwise"),
        };
    }

    public PhaseModel ToModel(string key) => new(
        key,
        Name?.ToText() ?? throw Missing.Of("name", "Give it a German or an English name."),
        Description?.ToText() ?? new("", ""),
        (Phases ?? []).Select(phase => phase.Over(null)).ToArray(),
        new((Rules ?? []).Select(rule => rule.ToRule()).ToArray(), Otherwise ?? ""));

    public PhaseModel Over(PhaseModel shipped) => shipped with
    {
        Name = Name?.ToText() ?? shipped.Name,
        Description = Description?.ToText() ?? shipped.Description,
        Phases = Changed(shipped),
        Rules = new(Rules?.Select(rule => rule.ToRule()).ToArray() ?? shipped.Rules.Rules, Otherwise ?? shipped.Rules.Otherwise),
    };

    Phase[] Changed(PhaseModel shipped)
    {
        var changes = Phases ?? [];
        if (changes.FirstOrDefault(change => shipped.Phases.All(phase => phase.Key != change.Key)) is { } added)
        {
            throw new EntryException($"Phase \"{added.Key}\" is not one of the shipped model \"{shipped.Key}\" "
                + $"({string.Join(", ", shipped.Phases.Select(phase => phase.Key))}). Copy the model under a key of your own to add phases.");
        }
        return shipped.Phases
            .Select(phase => changes.LastOrDefault(change => change.Key == phase.Key)?.Over(phase) ?? phase)
            .ToArray();
    }

    public static PhaseModelEntry From(PhaseModel model) => new()
    {
        Name = TextEntry.From(model.Name),
        Description = TextEntry.From(model.Description),
        Phases = model.Phases.Select(PhaseEntry.From).ToArray(),
        Rules = model.Rules.Rules.Select(PhaseRuleEntry.From).ToArray(),
        Otherwise = model.Rules.Otherwise,
    };
}
