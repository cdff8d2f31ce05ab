using Wegmarke.Engine;

namespace Wegmarke.Analysis.Paths;

/// <summary>The ideal that a question names.</summary>
static class IdealWords
{
    const string TopVariant = "top-variant";
    const string Likeliest = "likeliest";

    /// <exception cref="QuestionException">There is no such ideal.</exception>
    public static (IReadOnlyList<int> Cells, string From) Of(AskedQuestion asked, OptionValues options, TouchpointOrder touchpoints)
    {
        var names = options.List("ideal");
        return names switch
        {
            [TopVariant] => (Checked(MostFrequent(asked, options, touchpoints)), TopVariant),
            [Likeliest] => (Checked(ToConversion(asked, options, touchpoints)), Likeliest),
            _ => (Checked(touchpoints.Cells("ideal", names)), "given"),
        };
    }

    static int[] MostFrequent(AskedQuestion asked, OptionValues options, TouchpointOrder touchpoints)
    {
        var scope = new PathScope(PathGoal.End) { Collapses = PathWords.Collapses(options) };
        var counts = PathCounts.Of(asked.Engine with { Split = null }, touchpoints.Map, scope, new(Top: 1, Steps: 0));
        return counts.Top is [var path] ? path[1..] : throw new QuestionException("The question keeps no path, so none is the most frequent. Ask with fewer conditions, or name the steps of the ideal.");
    }

    static IReadOnlyList<int> ToConversion(AskedQuestion asked, OptionValues options, TouchpointOrder touchpoints)
    {
        var scope = new PathScope(PathGoal.Conversion) { Collapses = PathWords.Collapses(options) };
        return LikeliestPaths.Of(asked.Engine, scope, touchpoints, PathWords.UsualOrder).FirstOrDefault(path => path.To == PathWords.Conversion) is { } likely
            ? touchpoints.Cells("ideal", likely.Path)
            : throw new QuestionException("The question keeps no path with a conversion, so none is likeliest to end in one. Name the steps of the ideal, or take top-variant.");
    }

    static IReadOnlyList<int> Checked(IReadOnlyList<int> cells) => cells.Count is >= 1 and <= ConformanceScope.MostSteps ? cells
        : throw new QuestionException($"The ideal has {cells.Count} steps; it has 1 to {ConformanceScope.MostSteps}. Name fewer touchpoints: --ideal a,b,c.");
}
