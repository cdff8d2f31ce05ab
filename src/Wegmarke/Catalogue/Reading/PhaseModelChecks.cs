using Wegmarke.Engine;

namespace Wegmarke.Catalogue.Reading;

/// <summary>What must hold for a phase model before it is used.</summary>
static class PhaseModelChecks
{
    public static void Check(PhaseModel model, IReadOnlyCollection<string> touchpoints, IReadOnlyCollection<string> channels)
    {
        EntryChecks.Key(model.Key);
        EntryChecks.Name(model.Name, "phase model", model.Key);
        Phases(model, touchpoints);
        if (model.Rules.Otherwise.Length == 0)
        {
            throw new EntryException($"The rules of \"{model.Key}\" do not cover every interaction: \"otherwise\" is missing. "
                + "Name the phase of what no rule matches.");
        }
        PhaseOfRule(model, model.Rules.Otherwise, "\"otherwise\"");
        for (var i = 0; i < model.Rules.Rules.Count; i++)
            Rule(model, model.Rules.Rules[i], $"Rule {i + 1}", touchpoints, channels);
    }

    static void Phases(PhaseModel model, IReadOnlyCollection<string> touchpoints)
    {
        if (model.Phases.Count is 0 or > PhaseModel.MaxPhases)
        {
            throw new EntryException($"The phase model \"{model.Key}\" has {model.Phases.Count} phases; it needs 1 to {PhaseModel.MaxPhases}. "
                + (model.Phases.Count == 0 ? "Add a phase." : "Put some of them together."));
        }
        if (model.Phases.CountBy(phase => phase.Key).FirstOrDefault(count => count.Value > 1) is { Key: { } twice, Value: var times })
            throw new EntryException($"The phase key \"{twice}\" is used {times} times in \"{model.Key}\"; it may be used once. Rename the others.");
        foreach (var phase in model.Phases)
        {
            EntryChecks.Key(phase.Key);
            EntryChecks.Name(phase.Name, "phase", phase.Key);
            foreach (var touchpoint in phase.UsualTouchpoints)
                EntryChecks.Known(touchpoint, touchpoints, "touchpoint");
        }
    }

    static void Rule(PhaseModel model, PhaseRule rule, string name, IReadOnlyCollection<string> touchpoints, IReadOnlyCollection<string> channels)
    {
        PhaseOfRule(model, rule.Phase, name);
        foreach (var touchpoint in rule.Touchpoints.Keys)
            EntryChecks.Known(touchpoint, touchpoints, "touchpoint");
        foreach (var channel in rule.Touchpoints.Channels)
            EntryChecks.Known(channel, channels, "channel");
        if (rule.IsUnconditional)
        {
            throw new EntryException($"{name} of \"{model.Key}\" has no condition, so no rule after it can match. "
                + $"Remove it and write \"otherwise\": \"{rule.Phase}\".");
        }
        if (rule.BoughtBefore == false && !rule.DaysSinceLastPurchase.IsAny)
        {
            throw new EntryException($"{name} of \"{model.Key}\" can never match: it asks for days since the last purchase of customers who have not bought. "
                + "Remove one of the two conditions.");
        }
        Range(rule.Interactions, $"{name}, interactions");
        Range(rule.DaysSinceFirstContact, $"{name}, days since first contact");
        Range(rule.DaysSinceLastPurchase, $"{name}, days since last purchase");
    }

    static void PhaseOfRule(PhaseModel model, string phase, string rule)
    {
        if (model.Phases.All(known => known.Key != phase))
        {
            throw new EntryException($"{rule} of \"{model.Key}\" leads to phase \"{phase}\", which the model does not have. "
                + $"Name one of {string.Join(", ", model.Phases.Select(known => known.Key))}.");
        }
    }

    static void Range(Bounds bounds, string where)
    {
        if (bounds.Least < 0 || bounds.Most < 0 || bounds.Least > bounds.Most)
            throw new EntryException($"{where}: from {bounds.Least} to {bounds.Most} matches nothing. Both count from 0, and the first may not exceed the second.");
    }
}
