using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>What the map says at a glance: how well journeys fit the ideal, and what that means; the weakest point; and how many go other ways.</summary>
static class IdealMessages
{
    public static IReadOnlyList<MapMessage> Of(IdealMap map, IdealFit fit, Language language)
    {
        var format = LocalFormat.Of(language);
        string Say(string german, string english) => language == Language.German ? german : english;
        var journeys = format.Count(map.Journeys);
        var messages = new List<MapMessage>
        {
            new(format.Number(fit.AverageFitness, 2), Say(
                $"von 1 beträgt die Übereinstimmung: {Meaning(fit.AverageFitness, Language.German)}. {format.Share((double)fit.Exact / fit.Units)} von {journeys} Reisen folgen genau der Linie",
                $"of 1 is the fitness: {Meaning(fit.AverageFitness, Language.English)}. {format.Share((double)fit.Exact / fit.Units)} of {journeys} journeys keep exactly to the line")),
        };
        if (map.WeakPoints.Count > 0)
            messages.Add(Weakest(map.WeakPoints[0], format, language));
        else
            messages.Add(new("0", Say("Schwachstellen: Keine Abweichung geht mit weniger Käufen, Wert oder Zufriedenheit einher, die nicht Zufall sein kann", "weak points: no deviation goes with fewer purchases, less value or satisfaction by more than chance")));
        if (map.Elsewhere > 0)
        {
            messages.Add(new(format.Share((double)map.Elsewhere / map.Journeys), Say(
                $"der Reisen kommen an keiner der {map.Stations.Count} Stationen vorbei: Sie gehen ganz andere Wege",
                $"of journeys come by none of the {map.Stations.Count} stations: they go other ways altogether")));
        }
        return messages;
    }

    static MapMessage Weakest(IdealWeakness weak, LocalFormat format, Language language)
    {
        string Say(string german, string english) => language == Language.German ? german : english;
        var name = Say($"„{weak.Name.Replace("\u00ad", "", StringComparison.Ordinal)}“", $"“{weak.Name.Replace("\u00ad", "", StringComparison.Ordinal)}”");
        var customers = format.Count(weak.Customers);
        var what = weak.Kind switch
        {
            IdealWeaknessKind.Skipped => Say($"Kunden überspringen {name}", $"customers skip {name}"),
            IdealWeaknessKind.OutOfOrder => Say($"Kunden kommen zur falschen Zeit zu {name}", $"customers come to {name} at the wrong time"),
            IdealWeaknessKind.Left => Say($"Kunden verlassen die Linie bei {name}", $"customers leave the line at {name}"),
            _ => Say($"Kunden machen den Umweg über {name}", $"customers take the detour by {name}"),
        };
        return new(customers, what + Say(": die größte Schwachstelle", ": the weakest point"));
    }

    static string Meaning(double fitness, Language language)
    {
        var german = language == Language.German;
        return fitness switch
        {
            >= 0.9 => german ? "fast alle gehen wie gedacht" : "nearly all go as intended",
            >= 0.7 => german ? "die meisten gehen wie gedacht, mit kleinen Umwegen" : "most go as intended, with small detours",
            >= 0.4 => german ? "viele gehen anders als gedacht" : "many go otherwise than intended",
            _ => german ? "die meisten gehen ganz anders als gedacht" : "most go quite otherwise than intended",
        };
    }
}
