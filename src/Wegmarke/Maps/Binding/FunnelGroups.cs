using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>What the groups of a map are made by.</summary>
/// <param name="Personas">The company's.</param>
sealed record FunnelGroups(DimensionName Dimension, IReadOnlyList<Persona> Personas)
{
    /// <summary>Devices are worth a look when this share of the customers' interactions names one.</summary>
    const double LeastNamed = 0.2;

    /// <summary>Personas where the company has some, else devices where they are known, else channels.</summary>
    public static async Task<FunnelGroups> Of(TenantJourneys data, QuestionDesk desk, MapRequest request, CancellationToken cancel)
    {
        var personas = desk.Personas();
        if (request.By is { } wanted)
            return new(DimensionName.Of(wanted), personas);
        if (personas.Count > 0)
            return new(DimensionName.Of("persona"), personas);
        var counts = new JourneyQuestion(data.Journeys) { Cut = new UnitCut.Customers() }.Counts(await desk.Dimension(data, DimensionName.Device, cancel));
        return new(counts.Skip(1).Sum() >= LeastNamed * counts.Sum() ? DimensionName.Device : DimensionName.Of("channel"), personas);
    }
}
