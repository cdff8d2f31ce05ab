namespace Wegmarke.Engine;

/// <summary>One step of a flow.</summary>
/// <param name="Counts">Per node the paths that stand there.</param>
/// <param name="Ends">Per node those of them that end there.</param>
/// <param name="Further">Per node those that go on, but behind the last step of the flow.</param>
/// <param name="Links">From node × nodes of the next step + node; empty at the last step.</param>
public sealed record PathFlowStep(long[] Counts, long[] Ends, long[] Further, long[] Links);
