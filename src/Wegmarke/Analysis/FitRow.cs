using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How well some paths fit the ideal.</summary>
/// <param name="Part">Of the interaction a path begins with; null for all of them.</param>
/// <param name="Exact">Units that are the ideal, step by step.</param>
/// <param name="AverageFitness">Mean over units of 1 − cost / (steps of the unit + steps of the ideal), the cost being the steps to leave out of both until they are equal; null of none.</param>
/// <param name="LogFitness">The same of all units taken as one.</param>
/// <param name="Cost">Of all units together.</param>
public sealed record FitRow(PartName? Part, long Units, long Customers, long Exact, double? ExactShare, double? AverageFitness, double? LogFitness, long Cost)
{
    internal static FitRow Of(IdealFit fit, PartName? part) => fit.Units == 0
        ? new(part, 0, 0, 0, null, null, null, 0)
        : new(part, fit.Units, fit.Customers, fit.Exact, (double)fit.Exact / fit.Units, fit.AverageFitness, fit.LogFitness, fit.Cost);
}
