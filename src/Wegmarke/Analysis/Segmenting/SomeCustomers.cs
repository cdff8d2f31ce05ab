using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Some customers. What is said of them is read by their nodes, so that it costs nothing for the others; one pass over the numbers of all
/// nodes finds theirs.</summary>
sealed class SomeCustomers(TenantJourneys data, DimensionStore dimensions, IReadOnlyList<int> profiles) : AskedCustomers
{
    readonly ProfilePart _part = ProfilePart.Of(data.Journeys, profiles);
    readonly Dictionary<int, int> _ofNodes = NodesOf(data, profiles);

    public override Overlay Journeys => _part.Journeys;

    public override int Count => profiles.Count;

    public override Bitmap WithTraits() => Bitmap.Of(Count, dimensions.WithTraits(_ofNodes.Keys).Select(node => _ofNodes[node]));

    public override async Task<Dimension> Dimension(DimensionName name, CancellationToken cancel)
    {
        if (name.Kind == DimensionKind.Account)
        {
            var accounts = await dimensions.Journeys.Accounts(data, cancel);
            return Engine.Dimension.OfProfiles(name.Text, Journeys, accounts.Names, [.. profiles.Select(profile => accounts.Numbers[profile])]);
        }
        if (await dimensions.IsTrait(data, name, cancel))
        {
            var trait = await Trait(name.AsTrait.Text, cancel);
            return Engine.Dimension.OfProfiles($"trait:{name.AsTrait.Text}", Journeys, trait.Values, trait.Numbers);
        }
        return _part.Join(await dimensions.Of(data, name, cancel));
    }

    public override Task<TraitColumn> Trait(string name, CancellationToken cancel) => dimensions.Trait(data, name, (Count, _ofNodes), cancel);

    static Dictionary<int, int> NodesOf(TenantJourneys data, IReadOnlyList<int> profiles)
    {
        var places = new int[data.ProfileCount];
        foreach (var (at, profile) in profiles.Index())
            places[profile] = at + 1;
        var nodes = new Dictionary<int, int>();
        ReadOnlySpan<int> ordinals = data.Ordinals as int[] ?? [.. data.Ordinals];
        for (var node = 1; node < ordinals.Length; node++)
        {
            if (ordinals[node] is >= 0 and var profile && places[profile] is not 0 and var place)
                nodes[node] = place - 1;
        }
        return nodes;
    }
}
