using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;
using Wegmarke.Maps.Binding;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>A map document as a linear map: its own phases, steps and lanes, with the figures and feelings measured at the touchpoints that its
/// steps are bound to.</summary>
/// <remarks>A touchpoint's contacts count at the step that is bound to it. Where steps in several phases are bound to the same one, each counts
/// those in its own phase; where steps in one phase are, each counts them all.</remarks>
public static class MeasuredMapDocument
{
    /// <param name="map">One that may be stored.</param>
    /// <param name="subject">Whose title and phase model are not asked for: the document has its own.</param>
    /// <param name="catalogue">The tenant's, also when there is no data yet.</param>
    public static LinearMap Of(JourneyMapDocument map, MapSubject subject, TenantCatalogue catalogue)
    {
        var language = subject.Request.Language;
        var phases = map.PhasesIn(catalogue, language);
        var steps = map.Steps.OrderBy(step => phases.Index().First(phase => phase.Item.Key == step.Phase).Index).ToArray();
        var figures = subject.Data is { } data ? DocumentFigures.Of(data, ModelOf(data, map), steps) : null;
        var words = new DocumentWords(catalogue, figures, language);
        var frame = Frame(map, subject) with { Phases = phases, Customers = figures?.Customers ?? 0, Facts = words.Facts(map) };
        var drawn = frame with
        {
            Steps = [.. steps.Select((step, at) => words.Step(map, step, at))],
            Lanes = words.Lanes(map, steps),
            Channels = words.Channels(map),
        };
        return drawn with { Messages = DeviationMessages.Of(drawn, language) };
    }

    static int ModelOf(TenantJourneys data, JourneyMapDocument map) =>
        data.FindModel(map.PhaseModel.Length > 0 ? map.PhaseModel : null) ?? data.ModelIndex(null);

    static LinearMap Frame(JourneyMapDocument map, MapSubject subject)
    {
        var frame = MeasuredLinearMap.Empty(subject.Request) with { Title = map.Name, Persona = Persona(map) };
        return subject.Data is not { } data ? frame : frame with
        {
            Period = Frames.Period(data.Coverage, subject.Request),
            LinkedShare = data.Coverage.LinkedShare,
            ConsentShare = data.Coverage.ConsentShare,
            Source = string.Join(", ", data.Sources.Order(StringComparer.Ordinal)),
            Currency = CurrencyCode.Text(data.Currency),
        };
    }

    /// <summary>The first one, and how many there are beside.</summary>
    static MapPersona? Persona(JourneyMapDocument map) => map.Personas.Count == 0 ? null : new(
        map.Personas.Count == 1 ? map.Personas[0].Name : $"{map.Personas[0].Name} +{map.Personas.Count - 1}", map.Personas[0].Goal, null, SeedOf(map.Personas[0].Name));

    /// <summary>The same name has the same face everywhere; string hashes differ from process to process.</summary>
    static int SeedOf(string name) => name.Aggregate(17, (seed, letter) => unchecked(seed * 31 + letter)) & int.MaxValue;
}
