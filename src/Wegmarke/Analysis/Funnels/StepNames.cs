using Wegmarke.Catalogue;

namespace Wegmarke.Analysis.Funnels;

/// <summary>Says what can be a step when something cannot.</summary>
static class StepNames
{
    public const string HowTo = "A step is a touchpoint, channel:NAME, phase:NAME, conversion, the key of a conversion rule, or word:NAME for what a source calls so; alternatives are parted by |.";

    const int MostNear = 3;
    const int MostNamed = 8;

    public static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    public static QuestionException Unknown(TenantJourneys data, int model, string word)
    {
        var phases = data.Models[model].Phases;
        if (word.StartsWith("phase:", StringComparison.OrdinalIgnoreCase))
            return new($"There is no phase '{word["phase:".Length..]}' in the model '{data.Models[model].Key}'. Known are {string.Join(", ", phases.Select(phase => $"phase:{phase.Key}"))}.");
        if (word.StartsWith("channel:", StringComparison.OrdinalIgnoreCase) || word.StartsWith("kanal:", StringComparison.OrdinalIgnoreCase))
            return new($"There is no channel '{word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..]}'. Used are {string.Join(", ", data.Channels.Take(MostNamed).Select(channel => $"channel:{channel}"))}.");
        var near = Near(data, model, word);
        return new($"There is no step '{word}'. {(near.Count > 0 ? $"Near are {string.Join(", ", near)}. " : $"Used touchpoints are, among others, {string.Join(", ", data.Touchpoints.Take(MostNamed))}. ")}{HowTo}");
    }

    static List<string> Near(TenantJourneys data, int model, string word)
    {
        var touchpoints = data.Touchpoints.Select(data.Catalogue.TouchpointOf).Concat(data.Catalogue.Touchpoints).DistinctBy(touchpoint => touchpoint.Key).Select(touchpoint => (touchpoint.Key, Words: (string[])[touchpoint.Key, touchpoint.Name.De, touchpoint.Name.En]));
        var phases = data.Models[model].Phases.Select(phase => (Key: $"phase:{phase.Key}", Words: (string[])[phase.Key, phase.Name.De, phase.Name.En]));
        var channels = data.Channels.Select(data.Catalogue.ChannelOf).Select(channel => (Key: $"channel:{channel.Key}", Words: (string[])[channel.Key, channel.Name.De, channel.Name.En]));
        var rules = data.Catalogue.Conversions.Select(rule => (rule.Key, Words: (string[])[rule.Key, rule.Name.De, rule.Name.En]));
        return [.. Suggestion.Nearest(word, touchpoints.Concat(phases).Concat(channels).Concat(rules), MostNear)];
    }
}
