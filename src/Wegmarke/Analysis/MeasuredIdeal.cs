using System.Runtime.CompilerServices;
using Wegmarke.Analysis.Paths;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>The path that stands for the ideal as long as nobody has drawn one: how customers are likeliest to come to their first purchase.</summary>
public static class MeasuredIdeal
{
    const int FewestSteps = 3;
    const int MostSteps = 10;
    const int Looked = 200;

    static readonly ConditionalWeakTable<TenantJourneys, IReadOnlyList<string>> s_found = [];

    /// <summary>Looked for once, for journeys do not change. Keys of touchpoints, repeats in a row as one: the likeliest path to the conversion; when that is too short or too long to be looked at, the
    /// most frequent one of 3 to 10 steps; else the likeliest all the same. Empty when no path of two steps comes to a conversion.</summary>
    public static IReadOnlyList<string> Of(TenantJourneys data) => s_found.GetValue(data, Look);

    static IReadOnlyList<string> Look(TenantJourneys data)
    {
        var (question, touchpoints, scope) = (new JourneyQuestion(data.Journeys), new TouchpointOrder(data), new PathScope(PathGoal.Conversion) { Collapses = true });
        var likely = LikeliestPaths.ToConversion(question, scope, touchpoints, PathWords.UsualOrder);
        if (IsFit(likely.Count))
            return likely;
        var frequent = PathCounts.Of(question, touchpoints.Map, scope, new(Looked, Steps: 0)).Top.FirstOrDefault(path => IsFit(path.Length - 1));
        return frequent is not null ? touchpoints.Keys(frequent.Skip(1)) : likely.Count is >= 2 and <= ConformanceScope.MostSteps ? likely : [];
    }

    /// <summary>Keys of the touchpoints that these words name: their keys, names or synonyms; or <c>top-variant</c> or <c>likeliest</c>, with repeats in a
    /// row as one.</summary>
    /// <exception cref="QuestionException">There is no such ideal.</exception>
    public static IReadOnlyList<string> Named(TenantJourneys data, JourneyQuestion question, IReadOnlyList<string> names)
    {
        var touchpoints = new TouchpointOrder(data);
        return touchpoints.Keys(IdealWords.Of(question, names, collapses: true, touchpoints).Cells);
    }

    static bool IsFit(int steps) => steps is >= FewestSteps and <= MostSteps;
}
