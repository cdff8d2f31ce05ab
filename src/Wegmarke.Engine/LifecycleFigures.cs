namespace Wegmarke.Engine;

/// <summary>Profiles of one bucket of time by what they did before. Whoever is in a bucket is new, returning or resurrected; whoever was in the one
/// before it is returning or dormant.</summary>
/// <param name="Part">Of the first interaction; 0 when the question is not split.</param>
/// <param name="New">First interaction in this bucket.</param>
/// <param name="Returning">Also in the bucket before.</param>
/// <param name="Resurrected">Not in the bucket before, but earlier.</param>
/// <param name="Dormant">In the bucket before, and not in this one.</param>
public sealed record LifecycleFigures(int Bucket, int Part, long New, long Returning, long Resurrected, long Dormant);
