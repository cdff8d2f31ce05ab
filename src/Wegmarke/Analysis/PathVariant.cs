using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One path and those who took it.</summary>
/// <param name="Path">Keys of touchpoints, in order.</param>
/// <param name="Part">Of the interaction it begins with; null when the answer is not split.</param>
/// <param name="Share">Of all paths of the answer.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Converted">Of its paths those with a conversion, also behind the last step told.</param>
/// <param name="Value">Of purchases less refunds on these paths, in minor units.</param>
/// <param name="MedianDuration">From the first interaction to the last; exact to 3 %.</param>
public sealed record PathVariant(
    IReadOnlyList<string> Path, PartName? Part, long Count, double Share, long Customers, long Converted, double ConversionShare, long Value, TimeSpan MedianDuration)
{
    internal static PathVariant Of(AskedQuestion asked, TouchpointOrder touchpoints, (int[] Path, PathFigures Figures) found, long all)
    {
        var figures = found.Figures;
        return new(touchpoints.Keys(found.Path.Skip(1)), asked.PartOf(found.Path[0]), figures.Count, (double)figures.Count / all, figures.Customers,
            figures.Converted, (double)figures.Converted / figures.Count, figures.Value, TimeSpan.FromMilliseconds(figures.Duration.Median));
    }
}
