using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>The stages of a table: with two rows of heads phases and steps, with one row steps that are phases, too.</summary>
sealed class TableColumns
{
    readonly List<DocumentPhase> _phases;
    readonly List<DocumentStep> _steps = [];
    readonly List<int> _places = [];
    readonly PhaseModel? _model;
    readonly bool _usesModel;

    public TableColumns(string[] first, string[]? second, TellsOfSteps tells, TenantCatalogue catalogue, string model)
    {
        _phases = [.. tells.Told];
        var names = PhaseNames(first, second);
        _model = model.Length > 0 ? catalogue.FindPhaseModel(model) : tells.IsOurs ? catalogue.DefaultPhaseModel : ModelOf(names, catalogue);
        Model = model.Length > 0 ? model : tells.IsOurs ? "" : _model?.Key ?? "";
        _usesModel = _phases.Count == 0 && _model is not null && (tells.IsOurs || names.All(name => name.Length == 0 || _model.IndexOf(name) >= 0));
        for (var at = 1; at < names.Length; at++)
            Add(at, names[at], second is null ? names[at] : second.ElementAtOrDefault(at) ?? "", tells);
        if (_steps.Count == 0)
            throw new FormatException("The table's first row names no stage. Write the phases or steps of the journey into it, from the second column on.");
    }

    /// <summary>Key of the phase model; empty = the tenant's default, or none of them.</summary>
    public string Model { get; }

    /// <summary>Empty when they are those of the model.</summary>
    public IReadOnlyList<DocumentPhase> Phases => _usesModel ? [] : _phases;

    public IReadOnlyList<DocumentStep> Steps => _steps;

    /// <summary>In which column of the table each step stands.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>The phase above each column: of merged cells the first one holds the name.</summary>
    static string[] PhaseNames(string[] first, string[]? second)
    {
        var names = new string[Math.Max(first.Length, second?.Length ?? 0)];
        for (var at = 0; at < names.Length; at++)
        {
            var own = at < first.Length ? PeoplesText.OneLine(first[at]) : "";
            names[at] = own.Length > 0 || second is null || at < 2 ? own : names[at - 1];
        }
        return names;
    }

    /// <summary>The model that has all the stages among its phases; null when none has.</summary>
    static PhaseModel? ModelOf(string[] names, TenantCatalogue catalogue) =>
        catalogue.PhaseModels.FirstOrDefault(model => names.Skip(1).Where(name => name.Length > 0).All(name => model.IndexOf(name) >= 0));

    void Add(int at, string phase, string step, TellsOfSteps tells)
    {
        step = PeoplesText.OneLine(step);
        if (step.Length == 0)
            return;
        var told = tells.Ids.ElementAtOrDefault(at) ?? "";
        var id = told.Length > 0 && _steps.All(known => known.Id != told) ? told : MapId.Free(step, other => _steps.Any(known => known.Id == other) || tells.Ids.Contains(other), "step");
        _steps.Add(new(id, PhaseKey(phase.Length > 0 ? phase : step, tells.Phases.ElementAtOrDefault(at) ?? ""), step));
        _places.Add(at);
    }

    string PhaseKey(string name, string told)
    {
        if (told.Length > 0 && IsCalled(told, name))
            return told;
        if (_usesModel && _model!.IndexOf(name) is >= 0 and var index) // the model is known where it is used
            return _model.Phases[index].Key;
        if (_phases.FirstOrDefault(phase => IsCalled(phase.Key, name)) is { } known)
            return known.Key;
        var inModel = _model is { } model && model.IndexOf(name) is >= 0 and var place ? model.Phases[place].Key : null;
        if (_usesModel)
            return inModel ?? _model!.Phases[0].Key;
        var key = inModel is not null && _phases.All(phase => phase.Key != inModel) ? inModel : MapId.Free(name, other => _phases.Any(phase => phase.Key == other), "phase");
        _phases.Add(new(key, name));
        return key;
    }

    bool IsCalled(string key, string name)
    {
        if (_phases.FirstOrDefault(phase => phase.Key == key) is { Name.Length: > 0 } own)
            return own.Name.Replace("\u00AD", "", StringComparison.Ordinal) == name;
        return _model?.Phases.FirstOrDefault(phase => phase.Key == key) is { } known
            && (name == known.Name.De || name == known.Name.En || _model.IndexOf(name) is >= 0 and var at && _model.Phases[at].Key == key);
    }
}
