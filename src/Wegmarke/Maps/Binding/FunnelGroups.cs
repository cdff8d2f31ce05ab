using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>What the groups of a map are made by.</summary>
sealed record FunnelGroups(DimensionName Dimension)
{
    /// <summary>Devices are worth a look when this share of the customers' interactions names one.</summary>
    const double LeastNamed = 0.2;

    public static async Task<FunnelGroups> Of(TenantJourneys data, QuestionDesk desk, MapRequest request, CancellationToken cancel)
    {
        if (request.By is { } wanted)
            return new(DimensionName.Of(wanted));
        var device = DimensionName.Of("device");
        var counts = new JourneyQuestion(data.Journeys) { Cut = new UnitCut.Customers() }.Counts(await desk.Dimension(data, device, cancel));
        return new(counts.Skip(1).Sum() >= LeastNamed * counts.Sum() ? device : DimensionName.Of("channel"));
    }
}
