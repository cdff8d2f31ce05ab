using Wegmarke.Demo.Musterhaus.Behaviour;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>Touchpoints in order, the purchase last; the steps of the checkout before an online purchase need not be named.</summary>
/// <param name="Share">Share of the needs that go this way.</param>
sealed record PlantedPath(IReadOnlyList<string> Path, double Share)
{
    public IReadOnlyList<string> Path { get; } = Script.Checked(Path);

    public double Share { get; } = Check.Share(Share, "likeliestPath.share");
}
