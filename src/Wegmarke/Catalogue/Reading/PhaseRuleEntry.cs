using System.Text.Json;
using Wegmarke.Engine;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A phase rule as files and documents hold it.</summary>
sealed record PhaseRuleEntry
{
    public string? Phase { get; init; }
    public string[]? Touchpoints { get; init; }
    public TouchpointRole[]? Roles { get; init; }
    public string[]? Channels { get; init; }
    public bool? BoughtBefore { get; init; }
    public BoundsEntry? Interactions { get; init; }
    public BoundsEntry? DaysSinceFirstContact { get; init; }
    public BoundsEntry? DaysSinceLastPurchase { get; init; }
    public TextEntry? Why { get; init; }

    public static PhaseRuleEntry Read(JsonElement element)
    {
        var fields = new Fields(
            element, "phase", "touchpoints", "roles", "channels", "boughtBefore",
            "interactions", "daysSinceFirstContact", "daysSinceLastPurchase", "why");
        return new()
        {
            Phase = fields.Text("phase"),
            Touchpoints = fields.Texts("touchpoints"),
            Roles = fields.Choices<TouchpointRole>("roles"),
            Channels = fields.Texts("channels"),
            BoughtBefore = fields.Flag("boughtBefore"),
            Interactions = fields.Child("interactions", BoundsEntry.Read),
            DaysSinceFirstContact = fields.Child("daysSinceFirstContact", BoundsEntry.Read),
            DaysSinceLastPurchase = fields.Child("daysSinceLastPurchase", BoundsEntry.Read),
            Why = fields.Child("why", TextEntry.Read),
        };
    }

    public PhaseRule ToRule() => new(Phase ?? throw Missing.Of("phase of a rule", "Name the phase it leads to."))
    {
        Touchpoints = new() { Keys = Touchpoints ?? [], Roles = Roles ?? [], Channels = Channels ?? [] },
        BoughtBefore = BoughtBefore,
        Interactions = Between(Interactions),
        DaysSinceFirstContact = Between(DaysSinceFirstContact),
        DaysSinceLastPurchase = Between(DaysSinceLastPurchase),
        Why = Why?.ToText() ?? new("", ""),
    };

    static Bounds Between(BoundsEntry? entry) => entry is null ? Bounds.Any : new(entry.Min, entry.Max);

    public static PhaseRuleEntry From(PhaseRule rule) => new()
    {
        Phase = rule.Phase,
        Touchpoints = NullIfEmpty(rule.Touchpoints.Keys),
        Roles = NullIfEmpty(rule.Touchpoints.Roles),
        Channels = NullIfEmpty(rule.Touchpoints.Channels),
        BoughtBefore = rule.BoughtBefore,
        Interactions = BoundsEntry.From(rule.Interactions),
        DaysSinceFirstContact = BoundsEntry.From(rule.DaysSinceFirstContact),
        DaysSinceLastPurchase = BoundsEntry.From(rule.DaysSinceLastPurchase),
        Why = TextEntry.From(rule.Why),
    };

    static T[]? NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : [.. list];
}
