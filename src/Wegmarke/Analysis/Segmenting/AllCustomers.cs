using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Everybody, by the engine's numbers.</summary>
sealed class AllCustomers(TenantJourneys data, DimensionStore dimensions) : AskedCustomers
{
    public override Overlay Journeys => data.Journeys;

    public override int Count => data.ProfileCount;

    public override Bitmap WithTraits() => dimensions.CustomersWithTraits(data);

    public override Task<Dimension> Dimension(DimensionName name, CancellationToken cancel) => dimensions.Of(data, name, cancel);

    public override Task<TraitColumn> Trait(string name, CancellationToken cancel) => dimensions.Trait(data, name, cancel);
}
