using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>How customers feel from step to step, from −2 to +2, with its best and its worst moments.</summary>
/// <param name="Moments">Steps that stand out: the best one and the two worst.</param>
public sealed record EmotionMap(MapFrame Frame, IReadOnlyList<MapPhase> Phases, IReadOnlyList<EmotionStep> Steps, IReadOnlyList<EmotionMoment> Moments) : IJourneyMap
{
    string IJourneyMap.Extent => $"{Steps.Count} steps, {Steps.Count(step => step.Emotion is not null)} with feedback";

    public string Draw(Language language, Theme theme) =>
        Steps.Any(step => step.Emotion is not null) ? new EmotionDrawing(this, language).Draw(theme) : EmotionDrawing.Empty(this, language, theme);
}
