using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Binding;

/// <summary>What the emotional map says at a glance: the best moment, the worst one, and how many answers that rests on.</summary>
static class EmotionMessages
{
    public static IReadOnlyList<MapMessage> Of(IReadOnlyList<EmotionStep> steps, IReadOnlyList<EmotionMoment> moments, Language language)
    {
        var format = LocalFormat.Of(language);
        var felt = moments.Select(moment => (moment.IsBest, Step: steps.First(step => step.Id == moment.Step))).ToArray();
        if (felt.Length == 0)
            return [];
        string Say(string german, string english) => language == Language.German ? german : english;
        MapMessage Moment(EmotionStep step, string german, string english) => new(
            format.Signed(step.Emotion!.Mean, 1), // moments have answers
            Say($"ist das Gefühl bei „{Plain(step.Name)}“: {german}", $"is the feeling at “{Plain(step.Name)}”: {english}"));

        var messages = new List<MapMessage>();
        if (felt.Where(moment => moment.IsBest).Select(moment => moment.Step).FirstOrDefault() is { } best)
            messages.Add(Moment(best, "der beste Moment der Reise", "the best moment of the journey"));
        if (felt.Where(moment => !moment.IsBest).Select(moment => moment.Step).MinBy(step => step.Emotion!.Mean) is { } worst) // moments have answers
            messages.Add(Moment(worst, "der schlechteste Moment der Reise", "the worst moment of the journey"));
        var (answers, answered) = (steps.Sum(step => step.Emotion?.Answers ?? 0), steps.Count(step => step.Emotion is not null));
        messages.Add(new(format.Count(answers), Say($"Antworten stehen dahinter, zu {answered} von {steps.Count} Schritten", $"answers stand behind it, about {answered} of {steps.Count} steps")));
        return messages;
    }

    static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);
}
