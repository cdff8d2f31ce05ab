using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>A step of the checkout that gives customers on one kind of device trouble: they try again, leave, rate it badly, say so.</summary>
/// <param name="Trouble">Share of those who come to the step and have trouble; everywhere else it is <see cref="Elsewhere"/>.</param>
sealed record FrustratingStep(CheckoutStep Step, Device Device, double Trouble)
{
    public const double Elsewhere = 0.03;

    public double Trouble { get; } = Check.Share(Trouble, "frustratingStep.trouble");

    public bool Hits(CheckoutStep step, Device device) => step == Step && device == Device;
}
