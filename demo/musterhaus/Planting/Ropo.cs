namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>Research online, purchase offline.</summary>
/// <param name="Share">Share of the considered purchases in a branch that the customer researched online before, at most 30 days.</param>
sealed record Ropo(double Share)
{
    public const int Days = 30;

    public double Share { get; } = Check.Share(Share, "ropo.share");
}
