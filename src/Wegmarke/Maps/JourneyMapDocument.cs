using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>A journey map that people own, argue over and improve: phases, steps bound to touchpoints, and lanes that are data.</summary>
/// <param name="Phases">Empty = those of the phase model.</param>
/// <param name="Steps">In their order within each phase.</param>
public sealed record JourneyMapDocument(
    string Name, MapDocumentKind Kind, IReadOnlyList<DocumentPhase> Phases, IReadOnlyList<DocumentStep> Steps, IReadOnlyList<DocumentLane> Lanes)
{
    /// <summary>The number of the JSON's form.</summary>
    internal const int Schema = 1;

    public string Description { get; init; } = "";

    public MapStatus Status { get; init; }

    /// <summary>Who decides about it; a team rather than a person.</summary>
    public string Owner { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The first one is drawn.</summary>
    public IReadOnlyList<DocumentPersona> Personas { get; init; } = [];

    /// <summary>Key of the phase model; empty = the tenant's default.</summary>
    public string PhaseModel { get; init; } = "";

    /// <summary>The path that customers should take: keys of touchpoints in their order.</summary>
    public IReadOnlyList<string> Ideal { get; init; } = [];

    /// <summary>Reads the JSON that <see cref="ToJson"/> writes; fields <c>id</c> and <c>version</c> are allowed and not kept.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what to change.</exception>
    public static JourneyMapDocument Parse(string json) => DocumentReading.Read(json).Map;

    /// <summary>The whole document, as a file to edit.</summary>
    public string ToJson() => DocumentWriting.Text(this, null);

    /// <summary>What forbids storing it, each with the way out; nothing for one that may be stored. Nested maps are not looked at.</summary>
    public IReadOnlyList<string> Problems(TenantCatalogue catalogue) => new DocumentChecks(this, catalogue).Problems();

    /// <summary>The document's own phases, or those of its model; then those that steps name although the model has them no more.</summary>
    public IReadOnlyList<MapPhase> PhasesIn(TenantCatalogue catalogue, Language language)
    {
        var model = catalogue.FindPhaseModel(PhaseModel) ?? catalogue.DefaultPhaseModel;
        string NameOf(string key) => model.Phases.FirstOrDefault(phase => phase.Key == key)?.Name.In(language) ?? key;
        MapPhase[] phases = Phases.Count > 0
            ? [.. Phases.Select(phase => new MapPhase(phase.Key, phase.Name.Length > 0 ? phase.Name : NameOf(phase.Key)))]
            : [.. model.Phases.Select(phase => new MapPhase(phase.Key, phase.Name.In(language)))];
        return [.. phases, .. Steps.Select(step => step.Phase).Except(phases.Select(phase => phase.Key)).Select(key => new MapPhase(key, NameOf(key)))];
    }
}
