using Wegmarke.Catalogue;

namespace Wegmarke.Feedback;

/// <summary>What people and files call the criteria.</summary>
public static class CriterionNames
{
    static readonly (Criterion Criterion, string Word, LocalText Name, string[] Others)[] s_all =
    [
        (Criterion.ResponseTime, "response-time", new("Reaktionszeit", "Response time"), ["Antwortzeit", "Schnelligkeit", "Wartezeit", "speed"]),
        (Criterion.Completeness, "completeness", new("Vollständigkeit", "Completeness"), ["Information", "Informationen", "Vollständigkeit der Information", "completeness of information"]),
        (Criterion.EaseOfUse, "ease-of-use", new("Bedienbarkeit", "Ease of use"), ["Einfachheit", "Einfache Nutzung", "Benutzbarkeit", "ease", "comfort", "Komfort"]),
    ];

    public static string Words { get; } = string.Join(", ", s_all.Select(one => one.Word));

    public static LocalText Of(Criterion criterion) => s_all.First(one => one.Criterion == criterion).Name;

    /// <summary>As command line and files write it: <c>ease-of-use</c>.</summary>
    public static string Word(Criterion criterion) => s_all.First(one => one.Criterion == criterion).Word;

    /// <summary>Null for a word that names none.</summary>
    public static Criterion? Find(string said)
    {
        var wanted = Compact(said);
        foreach (var one in s_all)
        {
            if (one.Others.Append(one.Word).Append(one.Name.De).Append(one.Name.En).Any(name => Compact(name) == wanted))
                return one.Criterion;
        }
        return null;
    }

    /// <summary>Case, spaces, hyphens and underscores do not tell names apart.</summary>
    internal static string Compact(string said) => string.Concat(said.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
