using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Everything that a document must hold to be stored. All that is wrong is said at once.</summary>
sealed class DocumentChecks(JourneyMapDocument map, TenantCatalogue catalogue)
{
    readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems()
    {
        _problems.Clear();
        Head();
        var phases = Phases();
        Steps(phases);
        _problems.AddRange(new LaneChecks(map, catalogue).Problems());
        Touchpoints("ideal", map.Ideal, DocumentLimits.Ideal);
        return [.. _problems];
    }

    void Head()
    {
        Text("name", map.Name, DocumentLimits.Name);
        Text("description", map.Description, DocumentLimits.Description);
        Text("owner", map.Owner, DocumentLimits.Person);
        Count("tags", map.Tags.Count, DocumentLimits.Tags);
        foreach (var tag in map.Tags)
            Text("tags", tag, DocumentLimits.Tag);
        Twice("tags", map.Tags);
        Count("personas", map.Personas.Count, DocumentLimits.Personas);
        Twice("personas", map.Personas.Select(persona => persona.Name));
        foreach (var persona in map.Personas)
        {
            Text("personas: name", persona.Name, DocumentLimits.Persona);
            Text("personas: goal", persona.Goal, DocumentLimits.Goal);
        }
    }

    /// <summary>Keys of the phases that steps may name.</summary>
    HashSet<string> Phases()
    {
        var model = map.PhaseModel.Length == 0 ? catalogue.DefaultPhaseModel : catalogue.FindPhaseModel(map.PhaseModel);
        if (model is null)
            _problems.Add($"phaseModel: there is no phase model '{PeoplesText.Shown(map.PhaseModel)}'. Known are {string.Join(", ", catalogue.PhaseModels.Select(known => known.Key))}.");
        Count("phases", map.Phases.Count, DocumentLimits.Phases);
        Twice("phases", map.Phases.Select(phase => phase.Key));
        foreach (var phase in map.Phases)
        {
            Key("phases", phase.Key);
            Text("phases: name", phase.Name, DocumentLimits.Name);
            if (phase.Name.Length == 0 && model is not null && model.Phases.All(known => known.Key != phase.Key))
                _problems.Add($"phases: '{PeoplesText.Shown(phase.Key)}' is no phase of '{model.Key}' and has no name. Give it a name, or use one of {string.Join(", ", model.Phases.Select(known => known.Key))}.");
        }
        return map.Phases.Count > 0 || model is null ? [.. map.Phases.Select(phase => phase.Key)] : [.. model.Phases.Select(phase => phase.Key)];
    }

    void Steps(HashSet<string> phases)
    {
        if (map.Steps.Count == 0)
            _problems.Add("steps: there are none; a map has at least one. Write { \"id\": …, \"phase\": …, \"name\": … }.");
        Count("steps", map.Steps.Count, DocumentLimits.Steps);
        Twice("steps", map.Steps.Select(step => step.Id));
        foreach (var step in map.Steps)
        {
            var place = $"step '{PeoplesText.Shown(step.Id)}'";
            Key("steps", step.Id);
            Text($"{place}: name", step.Name, DocumentLimits.Name);
            if (phases.Count > 0 && !phases.Contains(step.Phase))
                _problems.Add($"{place}: there is no phase '{PeoplesText.Shown(step.Phase)}'. Phases of the map: {string.Join(", ", phases)}.");
            Touchpoints(place, step.Touchpoints, DocumentLimits.Touchpoints);
            Twice(place, step.Touchpoints);
            if (step.Map.Length > 0 && !MapId.IsKey(step.Map))
                _problems.Add($"{place}: map '{PeoplesText.Shown(step.Map)}' is no id of a map. Those there are: 'wegmarke map list'.");
        }
    }

    void Touchpoints(string place, IReadOnlyList<string> keys, int most)
    {
        Count($"{place}: touchpoints", keys.Count, most);
        _problems.AddRange(TouchpointKeys.Unknown(catalogue, keys).Select(problem => $"{place}: {problem}"));
    }

    void Key(string place, string key)
    {
        if (!MapId.IsKey(key))
            _problems.Add($"{place}: '{PeoplesText.Shown(key)}' cannot be a key. Write 1 to {MapId.MaxLength} small letters a–z, digits, points and hyphens.");
    }

    void Text(string place, string text, int most) => _problems.AddRange(Limit.Text(place, text, most));

    void Count(string place, int count, int most) => _problems.AddRange(Limit.Count(place, count, most));

    void Twice(string place, IEnumerable<string> keys) => _problems.AddRange(Limit.Twice(place, keys));
}
