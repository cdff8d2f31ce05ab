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
        string[] said = words.Count > 0 ? [.. words] : [.. _data.Models[model].Phases.Select(phase => $"phase:{phase.Key}")];
        if (said.Length > FunnelPath.MostSteps)
            throw new QuestionException($"{said.Length} steps; a funnel has at most {FunnelPath.MostSteps}.");
        if (_data.Catalogue.Conversions.Any(rule => rule.Stated.Count > 0))
            _goals = await asked.Desk.Dimension(_data, DimensionName.Of(Conversion), cancel);
        var (keys, steps) = (new List<string>(), new List<FunnelStep>());
        foreach (var step in said)
        {
            var (key, meant) = await Step(step, cancel);
            keys.Add(key);
            steps.Add(meant);
        }
        return new(keys, new(steps) { Model = model });
    }

    async Task<(string Key, FunnelStep Step)> Step(string words, CancellationToken cancel)
    {
        var (keys, meant) = (new List<string>(), new FunnelStep());
        foreach (var word in words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, step) = await Alternative(word, cancel) ?? throw StepNames.Unknown(_data, model, word);
            keys.Add(key);
            meant = new()
            {
                Touchpoints = [.. meant.Touchpoints, .. step.Touchpoints],
                Channels = [.. meant.Channels, .. step.Channels],
                Phases = [.. meant.Phases, .. step.Phases],
                Values = [.. meant.Values, .. step.Values],
                Converts = meant.Converts || step.Converts,
            };
        }
        return keys.Count > 0 ? (string.Join('|', keys), meant) : throw new QuestionException($"'{words}' names no step. {StepNames.HowTo}");
    }

    async Task<(string Key, FunnelStep Step)?> Alternative(string word, CancellationToken cancel)
    {
        var (kind, name) = word.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (word[..at].ToLowerInvariant(), word[(at + 1)..].Trim()) : ("", word);
        return kind switch
        {
            "channel" or "kanal" => Channel(name),
            "phase" => Phase(name),
            Conversion or "abschluss" => Rule(name, byName: true),
            "touchpoint" or "kontaktpunkt" => Touchpoint(name),
            "word" or "wort" => await Word(name, cancel),
            _ => await Plain(word, cancel),
        };
    }

    /// <summary>A key wins over a name, a name over the word that a source has for it, and that over synonyms; a touchpoint that nobody used yet is
    /// a step that nobody does.</summary>
    async Task<(string, FunnelStep)?> Plain(string word, CancellationToken cancel)
    {
        if (StepNames.Same(word, Conversion) || StepNames.Same(word, "abschluss"))
            return (Conversion, new() { Converts = true });
        return (_data.Touchpoints.Contains(word) ? Touchpoint(word) : null) ?? Rule(word, byName: false)
            ?? (_data.Catalogue.FindTouchpoint(word) is { } known && known.IsCalled(word) ? Touchpoint(word) : null)
            ?? await Word(word, cancel) ?? Touchpoint(word) ?? Rule(word, byName: true);
    }

    /// <summary>What sources call so, and not whatever else counts as the same touchpoint.</summary>
    async Task<(string, FunnelStep)?> Word(string word, CancellationToken cancel)
    {
        var words = await asked.Desk.Dimension(_data, DimensionName.Word, cancel);
        if (words.Values.Find(word) is not 0 and var code && code != words.Values.Other)
            return _data.Touchpoints.Contains(Catalogue.Touchpoint.UnmappedKey(word)) ? Touchpoint(word) : ($"word:{word}", new() { Values = [new(words, [code])] });
        return null;
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
            Values = _goals is { } goals && rule.Stated.Count > 0 ? [new(goals, [.. Enumerable.Range(1, goals.Values.Count).Where(code => rule.Holds(goals.Values.Text(code)))])] : [],
        });
    }
}
