using Wegmarke.Engine;

namespace Wegmarke.Analysis.Paths;

/// <summary>The ideal that a question names.</summary>
static class IdealWords
{
    const string TopVariant = "top-variant";
    const string Likeliest = "likeliest";
    const string OfMap = "map:";

    /// <exception cref="QuestionException">There is no such ideal.</exception>
    public static (IReadOnlyList<int> Cells, string From) Of(AskedQuestion asked, OptionValues options, TouchpointOrder touchpoints) => options.List("ideal") switch
    {
        [var name] when name.StartsWith(OfMap, StringComparison.Ordinal) => (Checked(touchpoints.Cells("ideal", Drawn(asked, name[OfMap.Length..]))), name),
        var names => Of(asked.Engine, names, PathWords.Collapses(options), touchpoints),
    };

    /// <exception cref="QuestionException">There is no such ideal.</exception>
    public static (IReadOnlyList<int> Cells, string From) Of(JourneyQuestion question, IReadOnlyList<string> names, bool collapses, TouchpointOrder touchpoints) => names switch
    {
        [TopVariant] => (Checked(MostFrequent(question, collapses, touchpoints)), TopVariant),
        [Likeliest] => (Checked(ToConversion(question, collapses, touchpoints)), Likeliest),
        _ => (Checked(touchpoints.Cells("ideal", names)), "given"),
    };

    static IReadOnlyList<string> Drawn(AskedQuestion asked, string map) => asked.Desk.DrawnIdeal is { } drawn ? drawn(map)
        : throw new QuestionException($"'{OfMap}{map}' names a map, and there are none here. Name the touchpoints of the ideal.");

    static int[] MostFrequent(JourneyQuestion question, bool collapses, TouchpointOrder touchpoints)
    {
        var scope = new PathScope(PathGoal.End) { Collapses = collapses };
        var counts = PathCounts.Of(question with { Split = null }, touchpoints.Map, scope, new(Top: 1, Steps: 0));
        return counts.Top is [var path] ? path[1..] : throw new QuestionException("The question keeps no path, so none is the most frequent. Ask with fewer conditions, or name the steps of the ideal.");
    }

    static IReadOnlyList<int> ToConversion(JourneyQuestion question, bool collapses, TouchpointOrder touchpoints)
    {
        var scope = new PathScope(PathGoal.Conversion) { Collapses = collapses };
        return LikeliestPaths.ToConversion(question, scope, touchpoints, PathWords.UsualOrder) is { Count: > 0 } likely
            ? touchpoints.Cells("ideal", likely)
            : throw new QuestionException("The question keeps no path with a conversion, so none is likeliest to end in one. Name the steps of the ideal, or take top-variant.");
    }

    static IReadOnlyList<int> Checked(IReadOnlyList<int> cells) => cells.Count is >= 1 and <= ConformanceScope.MostSteps ? cells
        : throw new QuestionException($"The ideal has {cells.Count} steps; it has 1 to {ConformanceScope.MostSteps}. Name fewer touchpoints: --ideal a,b,c.");
}
