using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Funnels;

/// <summary>Reads steps as people write them: touchpoints, channels, phases and conversions by key, German or English name, or the name a source gives them.</summary>
sealed class StepReading(AskedQuestion asked, int model)
{
    const string Conversion = "conversion";

    readonly TenantJourneys _data = asked.Journeys;
    Dimension? _goals;

    /// <exception cref="QuestionException">A step is not known; the message names near ones.</exception>
    public async Task<NamedSteps> Of(IReadOnlyList<string> words, CancellationToken cancel)
    {
        string[] steps = words.Count > 0 ? [.. words] : [.. _data.Models[model].Phases.Select(phase => $"phase:{phase.Key}")];
        if (steps.Length > FunnelPath.MostSteps)
            throw new QuestionException($"{steps.Length} steps; a funnel has at most {FunnelPath.MostSteps}.");
        if (_data.Catalogue.Conversions.Any(rule => rule.Stated.Count > 0))
            _goals = await asked.Desk.Dimension(_data, DimensionName.Of(Conversion), cancel);
        var read = steps.Select(Step).ToList();
        return new([.. read.Select(step => step.Key)], new([.. read.Select(step => step.Step)]) { Model = model, Goals = _goals });
    }

    (string Key, FunnelStep Step) Step(string words)
    {
        var alternatives = words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Alternative).ToList();
        if (alternatives.Count == 0)
            throw new QuestionException($"'{words}' names no step. {StepNames.HowTo}");
        return (string.Join('|', alternatives.Select(one => one.Key)), alternatives.Select(one => one.Step).Aggregate((one, other) => new()
        {
            Touchpoints = [.. one.Touchpoints, .. other.Touchpoints],
            Channels = [.. one.Channels, .. other.Channels],
            Phases = [.. one.Phases, .. other.Phases],
            Goals = [.. one.Goals, .. other.Goals],
            Converts = one.Converts || other.Converts,
        }));
    }

    (string Key, FunnelStep Step) Alternative(string word)
    {
        var (kind, name) = word.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (word[..at].ToLowerInvariant(), word[(at + 1)..].Trim()) : ("", word);
        return kind switch
        {
            "channel" or "kanal" => Channel(name) ?? throw StepNames.Unknown(_data, model, word),
            "phase" => Phase(name) ?? throw StepNames.Unknown(_data, model, word),
            Conversion or "abschluss" => Rule(name, byName: true) ?? throw StepNames.Unknown(_data, model, word),
            "touchpoint" or "kontaktpunkt" => Touchpoint(name) ?? throw StepNames.Unknown(_data, model, word),
            _ => Plain(word) ?? throw StepNames.Unknown(_data, model, word),
        };
    }

    /// <summary>A key wins over a name; a touchpoint that nobody used yet is a step that nobody does.</summary>
    (string, FunnelStep)? Plain(string word)
    {
        if (word.Equals(Conversion, StringComparison.OrdinalIgnoreCase) || word.Equals("abschluss", StringComparison.OrdinalIgnoreCase))
            return (Conversion, new() { Converts = true });
        return (_data.Touchpoints.Contains(word) ? Touchpoint(word) : null) ?? Rule(word, byName: false) ?? Touchpoint(word) ?? Rule(word, byName: true);
    }

    (string, FunnelStep)? Touchpoint(string name)
    {
        string?[] names = [name, _data.Catalogue.FindTouchpoint(name)?.Key, AsImported(name), Catalogue.Touchpoint.UnmappedKey(name)];
        var used = names.OfType<string>().Select(key => (Key: key, Codes: Kinds(key))).FirstOrDefault(found => found.Codes.Length > 0);
        return used.Key is not null ? (used.Key, new() { Touchpoints = used.Codes }) : names[1] is { } known ? (known, new()) : null;
    }

    /// <summary>What an interaction of this name became when a source brought it.</summary>
    string? AsImported(string name) => _data.Catalogue.Classifier.Fixed("", new("", name, ""))?.Touchpoint;

    /// <summary>The touchpoint and the kinds of it.</summary>
    int[] Kinds(string key) => [.. Enumerable.Range(0, _data.Touchpoints.Count).Where(code => _data.Touchpoints[code] == key || _data.Touchpoint(code).KindOf == key)];

    (string, FunnelStep)? Channel(string name)
    {
        string?[] names = [name, _data.Catalogue.FindChannel(name)?.Key, Catalogue.Channel.UnmappedKey(name)];
        var code = names.Select(key => Enumerable.Range(0, _data.Channels.Count).Where(code => _data.Channels[code] == key).Select(found => (int?)found).FirstOrDefault()).FirstOrDefault(found => found is not null);
        return code is { } used ? ($"channel:{_data.Channels[used]}", new() { Channels = [used] }) : names[1] is { } known ? ($"channel:{known}", new()) : null;
    }

    (string, FunnelStep)? Phase(string name) => _data.Models[model].IndexOf(name) is >= 0 and var index
        ? ($"phase:{_data.Models[model].Phases[index].Key}", new() { Phases = [index] })
        : null;

    (string, FunnelStep)? Rule(string name, bool byName)
    {
        var rule = _data.Catalogue.Conversions.FirstOrDefault(rule => rule.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (byName ? _data.Catalogue.Conversions.FirstOrDefault(rule => StepNames.Same(rule.Name.De, name) || StepNames.Same(rule.Name.En, name)) : null);
        return rule is null ? null : ($"conversion:{rule.Key}", new()
        {
            Touchpoints = [.. Enumerable.Range(0, _data.Touchpoints.Count).Where(code => rule.Holds(_data.Touchpoint(code)))],
            Goals = _goals is { } goals && rule.Stated.Count > 0 ? [.. Enumerable.Range(1, goals.Values.Count).Where(code => rule.Holds(goals.Values.Text(code)))] : [],
        });
    }
}
