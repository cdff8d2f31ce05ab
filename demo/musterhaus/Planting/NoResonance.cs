using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>What is offered and shown all the time, and answered by nobody.</summary>
sealed record NoResonance(IReadOnlyList<string>? Touchpoints = null, IReadOnlyList<string>? Contents = null)
{
    public IReadOnlyList<string> Touchpoints { get; } = Check.AllOf(Touchpoints, "noResonance.touchpoints", SideStep.Keys);

    public IReadOnlyList<string> Contents { get; } = Check.AllOf(Contents, "noResonance.contents", Company.Contents.Keys);
}
