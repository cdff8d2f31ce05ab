using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>A rate or mean of the units with a deviation beside that of those without. It goes with the deviation; whether it comes of it no figure says.</summary>
/// <param name="With">Share of units with a conversion; value per unit in minor units; feeling per answer from −2 to +2.</param>
/// <param name="Difference">With less without.</param>
/// <param name="Low">Least difference, with 95 % certainty; units of one customer are not taken for independent.</param>
/// <param name="High">Greatest difference.</param>
/// <param name="IsSure">More than chance: of all differences of the answer called so, at most 5 % are expected to be false. Needs 30 customers on either side.</param>
public sealed record ContrastRow(double With, double Without, double Difference, double Low, double High, bool IsSure)
{
    internal static ContrastRow? Of(Contrast? contrast, IReadOnlySet<Contrast> sure) => contrast is { } found
        ? new(found.With, found.Without, found.Difference, found.Low, found.High, sure.Contains(found))
        : null;
}
