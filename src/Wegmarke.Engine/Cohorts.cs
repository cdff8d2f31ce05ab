namespace Wegmarke.Engine;

/// <summary>Who comes back and who buys again, by the time of the first interaction.</summary>
/// <param name="Figures">Cohorts with a profile, in order of bucket and part.</param>
/// <param name="Earlier">Profiles with an interaction before the first bucket; they are in no cohort.</param>
public sealed record Cohorts(IReadOnlyList<CohortFigures> Figures, long Earlier)
{
    /// <summary>Purchases told apart: the first, the second and the third.</summary>
    public const int PurchasesTold = 3;

    internal static Cohorts From(CohortTallies tallies) => tallies.Result();
}
