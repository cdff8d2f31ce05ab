using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>Customers who researched online and come to one branch for advice seldom go on.</summary>
/// <param name="GoingOn">Share that goes on after the advice; in the other branches it is <see cref="Elsewhere"/>.</param>
sealed record AdviceBreak(string Branch, double GoingOn)
{
    public const double Elsewhere = 0.88;

    /// <summary>Somebody must research before seeking advice for the break to be seen; holds when no other plant says how many do.</summary>
    public const double Researched = 0.35;

    public string Branch { get; } = Check.OneOf(Branch, "adviceBreak.branch", [.. Company.Branch.All.Select(branch => branch.Key)]);

    public double GoingOn { get; } = Check.Share(GoingOn, "adviceBreak.goingOn");
}
