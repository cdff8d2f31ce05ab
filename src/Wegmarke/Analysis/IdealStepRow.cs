using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>What became of one step of the ideal; aligned, skipped, out of order and not reached sum to all units.</summary>
/// <param name="Aligned">Units with it in its place.</param>
/// <param name="Skipped">Units without it that came to a later step.</param>
/// <param name="OutOfOrder">Units that have it, but elsewhere.</param>
/// <param name="NotReached">Units without it and without any later step.</param>
/// <param name="Customers">With it in its place.</param>
public sealed record IdealStepRow(string Touchpoint, long Aligned, long Skipped, long OutOfOrder, long NotReached, long Customers)
{
    internal static IdealStepRow Of(IdealStepFigures step, string touchpoint) =>
        new(touchpoint, step.Aligned, step.Skipped, step.OutOfOrder, step.NotReached, step.Customers);
}
