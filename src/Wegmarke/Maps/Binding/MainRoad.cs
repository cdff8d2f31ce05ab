using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>The steps that a funnel is read by without a legend: the phases before the purchase that most buyers pass, the purchase, and the next one. A phase
/// that few buyers pass, such as advice or a complaint, is no loss to whoever leaves it out.</summary>
/// <param name="Steps">As <see cref="FunnelQuestion"/> takes them.</param>
/// <param name="Ends">The steps at the end that are conversions; 0 = all phases of the model, because nothing was bought.</param>
/// <param name="OnlyPurchases">Whether every conversion is a purchase.</param>
sealed record MainRoad(IReadOnlyList<string> Steps, int Ends, bool OnlyPurchases)
{
    /// <summary>Of all buyers.</summary>
    const double Most = 0.75;

    /// <summary>Of all conversions; a phase with more of them is where is bought, and not before it.</summary>
    const double FewConversions = 0.05;

    const string Conversion = "conversion";

    public static MainRoad Of(TenantJourneys data, int model)
    {
        var maps = new PhaseMaps(data, model, new(data.Journeys));
        var phases = data.Models[model].Phases;
        var (buyers, count, onlyPurchases) = BuyersOf(data);
        if (count == 0)
            return new([.. phases.Take(FunnelMap.MostSteps).Select(phase => $"phase:{phase.Key}")], Ends: 0, onlyPurchases);
        var passed = new JourneyQuestion(data.Journeys) { Selection = Selection.All(data.Journeys).OfProfiles(buyers) }.Cells(maps.ByPhase).Cells.ToDictionary(cell => cell.Cell.Cell);
        var conversions = passed.Values.Sum(cell => cell.Linked.Conversions);
        var before = phases.Index().Where(phase => phase.Item.IsBeforePurchase && passed.TryGetValue(phase.Index, out var cell)
            && cell.Customers >= Most * count && cell.Linked.Conversions < FewConversions * conversions);
        return new([.. before.Take(FunnelMap.MostSteps - 2).Select(phase => $"phase:{phase.Item.Key}"), Conversion, Conversion], Ends: 2, onlyPurchases);
    }

    static (Bitmap Buyers, int Count, bool OnlyPurchases) BuyersOf(TenantJourneys data)
    {
        var (buyers, onlyPurchases) = (new List<int>(), true);
        for (var profile = 0; profile < data.ProfileCount; profile++)
        {
            var columns = data.Journeys.ColumnsOf(profile);
            var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
            if (columns.Conversions.Count(start, start + length) is var conversions && conversions == 0)
                continue;
            buyers.Add(profile);
            onlyPurchases &= columns.Purchases.Count(start, start + length) >= conversions;
        }
        return (Bitmap.Of(data.ProfileCount, buyers), buyers.Count, onlyPurchases);
    }
}
