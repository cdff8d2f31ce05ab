namespace Wegmarke.Engine;

/// <summary>Profiles whose first kept interaction lies in one bucket, and what they did so many buckets later.</summary>
/// <param name="Bucket">Of the first interaction.</param>
/// <param name="Part">Of the first interaction; 0 when the question is not split.</param>
/// <param name="Active">By buckets since the first one: profiles with an interaction then. As many as there are buckets from the first to the last.</param>
/// <param name="Purchases">For the first, second and third purchase: by buckets since the first interaction, profiles that had made it by the end of that bucket.</param>
public sealed record CohortFigures(int Bucket, int Part, long Customers, IReadOnlyList<long> Active, IReadOnlyList<IReadOnlyList<long>> Purchases);
