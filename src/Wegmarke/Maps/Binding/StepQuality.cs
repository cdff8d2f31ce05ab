using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;

namespace Wegmarke.Maps.Binding;

/// <summary>Puts the scores of a step's touchpoints into the map's words.</summary>
static class StepQuality
{
    public static IReadOnlyList<MapQuality> Of(SelectedStep step, TouchpointScores scores, Language language)
    {
        var best = scores.Best;
        return [.. step.Uses.OrderByDescending(use => use.Customers).SelectMany(use => best[use.Touchpoint].Select(score => Text(step.IsGroup ? use.Name + ": " : "", score, language)))];
    }

    static MapQuality Text(string where, TouchpointScore score, Language language)
    {
        var (german, format) = (language == Language.German, LocalFormat.Of(language));
        var criterion = CriterionNames.Of(score.Criterion).In(language);
        var value = format.Number(score.Value, 0);
        return new(score.Touchpoint, CriterionNames.Word(score.Criterion), score.Value,
            german ? $"{where}{criterion} {value} von\u00A0100" : $"{where}{criterion} {value} of\u00A0100", Evidence(score, german, format));
    }

    static string Evidence(TouchpointScore score, bool german, LocalFormat format)
    {
        var (count, isOne) = (format.Count(score.Count), score.Count == 1);
        var from = (score.From, german) switch
        {
            (Analysis.Evidence.Log, true) => $"Daten, n\u00A0=\u00A0{count}, Median\u00A0{format.Duration(score.MedianTime ?? default)}",
            (Analysis.Evidence.Log, false) => $"data, n\u00A0=\u00A0{count}, median\u00A0{format.Duration(score.MedianTime ?? default)}",
            (Analysis.Evidence.Test, true) => isOne ? "1 eigener Test" : $"{count} eigene Tests",
            (Analysis.Evidence.Test, false) => isOne ? "1 own test" : $"{count} own tests",
            (_, true) => isOne ? "1 Interview" : $"{count} Interviews",
            (_, false) => isOne ? "1 interview" : $"{count} interviews",
        };
        // The day first: a narrow column cuts the end.
        return $"{format.Day(score.Latest)}, {from}";
    }
}
