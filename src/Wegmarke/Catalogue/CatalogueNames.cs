namespace Wegmarke.Catalogue;

/// <summary>What keys in answers are called, for whoever shows them to people.</summary>
/// <param name="DefaultPhaseModel">Key of the model that is used when none is named.</param>
public sealed record CatalogueNames(
    string DefaultPhaseModel, IReadOnlyList<PhaseModelNames> PhaseModels, IReadOnlyList<ChannelNames> Channels,
    IReadOnlyList<NamedEntry> Touchpoints, IReadOnlyList<NamedEntry> Conversions, IReadOnlyList<NamedEntry> Personas)
{
    public static CatalogueNames Of(TenantCatalogue catalogue) => new(
        catalogue.DefaultPhaseModel.Key,
        [.. catalogue.PhaseModels.Select(PhaseModelNames.Of)],
        [.. catalogue.Channels.Select(ChannelNames.Of)],
        [.. catalogue.Touchpoints.Select(touchpoint => new NamedEntry(touchpoint.Key, touchpoint.Name))],
        [.. catalogue.Conversions.Select(rule => new NamedEntry(rule.Key, rule.Name))],
        [.. catalogue.Personas.Select(persona => new NamedEntry(persona.Key, persona.Name))]);
}
