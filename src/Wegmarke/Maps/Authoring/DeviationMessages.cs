using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Authoring;

/// <summary>What a document says at a glance: where what was measured stays furthest behind what was intended, in shares and in feelings.</summary>
static class DeviationMessages
{
    const int Most = 3;

    /// <summary>Fewer customers or answers than this make no message.</summary>
    const int Fewest = 10;

    public static IReadOnlyList<MapMessage> Of(LinearMap map, Language language)
    {
        var voice = new Voice(language, map.Currency);
        return [.. Feelings(map, voice).Concat(Shares(map, voice)).OrderByDescending(said => said.Weight).Take(Most).Select(said => said.Message)];
    }

    /// <summary>A feeling is four wide and a share one, so that both weigh alike.</summary>
    static IEnumerable<(double Weight, MapMessage Message)> Feelings(LinearMap map, Voice voice)
    {
        foreach (var step in map.Steps)
        {
            if (step is not { IntendedEmotion: { } intended, Emotion: { Answers: >= Fewest } felt } || felt.Mean >= intended)
                continue;
            var wanted = voice.Format.Signed(intended, 1);
            yield return ((intended - felt.Mean) / 4, new(voice.Format.Signed(felt.Mean, 1), voice.Say(
                $"Gefühl bei „{step.Name}“, angestrebt sind {wanted}", $"is how customers feel at “{step.Name}”; {wanted} is intended")));
        }
    }

    static IEnumerable<(double Weight, MapMessage Message)> Shares(LinearMap map, Voice voice)
    {
        foreach (var (lane, step) in from lane in map.Lanes ?? [] from step in map.Steps where step.Customers >= Fewest select (lane, step))
        {
            if (lane.Cells[step.Id].Figure is not { Measure: MapMeasure.Share or MapMeasure.GoingOn, Measured: { } measured, Intended: { } intended } figure || measured >= intended)
                continue;
            var wanted = voice.Format.Share(intended);
            yield return (intended - measured, new(voice.Format.Share(measured), figure.Measure == MapMeasure.GoingOn
                ? voice.Say($"gehen nach „{step.Name}“ weiter, angestrebt sind {wanted}", $"go on after “{step.Name}”; {wanted} is intended")
                : voice.Say($"der Kunden erreichen „{step.Name}“, angestrebt sind {wanted}", $"of customers reach “{step.Name}”; {wanted} is intended")));
        }
    }
}
