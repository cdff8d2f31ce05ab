namespace Wegmarke.Privacy;

/// <summary>Purposes and bases as people write them, in German and English.</summary>
public static class PurposeNames
{
    static readonly Dictionary<string, Purpose> s_purposes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["analysis"] = Purpose.Analysis,
        ["analyse"] = Purpose.Analysis,
        ["analytics"] = Purpose.Analysis,
        ["personalisation"] = Purpose.Personalisation,
        ["personalization"] = Purpose.Personalisation,
        ["personalisierung"] = Purpose.Personalisation,
        ["marketing"] = Purpose.Marketing,
        ["werbung"] = Purpose.Marketing,
        ["newsletter"] = Purpose.Marketing,
        ["retargeting"] = Purpose.Retargeting,
        ["service"] = Purpose.Service,
        ["kundenservice"] = Purpose.Service,
        ["none"] = Purpose.None,
        ["keine"] = Purpose.None,
    };

    static readonly Dictionary<string, LegalBasis> s_bases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["consent"] = LegalBasis.Consent,
        ["einwilligung"] = LegalBasis.Consent,
        ["contract"] = LegalBasis.Contract,
        ["vertrag"] = LegalBasis.Contract,
        ["legitimate-interest"] = LegalBasis.LegitimateInterest,
        ["berechtigtes-interesse"] = LegalBasis.LegitimateInterest,
        ["legal-obligation"] = LegalBasis.LegalObligation,
        ["rechtliche-pflicht"] = LegalBasis.LegalObligation,
    };

    public const string KnownPurposes = "analysis, personalisation, marketing, retargeting, service, none";
    public const string KnownBases = "consent, contract, legitimate-interest, legal-obligation";

    /// <summary>A semicolon list; null when a word in it is unknown.</summary>
    public static Purpose? Parse(string list)
    {
        var purposes = Purpose.None;
        foreach (var word in list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!s_purposes.TryGetValue(word, out var purpose))
                return null;
            purposes |= purpose;
        }
        return purposes;
    }

    /// <summary>The single purposes in it.</summary>
    public static IEnumerable<Purpose> Each(Purpose purposes) => Enum.GetValues<Purpose>().Where(purpose => purpose != Purpose.None && purposes.HasFlag(purpose));

    public static LegalBasis? ParseBasis(string word) => s_bases.TryGetValue(word.Trim(), out var basis) ? basis : null;

    public static string Text(Purpose purposes) =>
        purposes == Purpose.None ? "none" : purposes.ToString().ToLowerInvariant().Replace(", ", ";", StringComparison.Ordinal);

    public static string Text(LegalBasis basis) => basis switch
    {
        LegalBasis.LegitimateInterest => "legitimate-interest",
        LegalBasis.LegalObligation => "legal-obligation",
        _ => basis.ToString().ToLowerInvariant(),
    };

    /// <summary>For the person whose data it is.</summary>
    public static string English(Purpose purposes) => purposes == Purpose.None ? "none" : Text(purposes).Replace(";", ", ", StringComparison.Ordinal);

    public static string English(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "consent (Art. 6(1)(a) GDPR)",
        LegalBasis.Contract => "contract (Art. 6(1)(b) GDPR)",
        LegalBasis.LegalObligation => "legal obligation (Art. 6(1)(c) GDPR)",
        LegalBasis.LegitimateInterest => "legitimate interest (Art. 6(1)(f) GDPR)",
        _ => "none named",
    };

    /// <summary>For the person whose data it is.</summary>
    public static string German(Purpose purposes)
    {
        var named = Each(purposes).Select(Word).ToArray();
        return named.Length == 0 ? "keine" : string.Join(", ", named);

        static string Word(Purpose purpose) => purpose switch
        {
            Purpose.Analysis => "Auswertung",
            Purpose.Personalisation => "Personalisierung",
            Purpose.Marketing => "Werbung",
            Purpose.Retargeting => "Wiederansprache",
            Purpose.Service => "Kundenservice",
            _ => purpose.ToString(),
        };
    }

    public static string German(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)",
        LegalBasis.Contract => "Vertrag (Art. 6 Abs. 1 lit. b DSGVO)",
        LegalBasis.LegalObligation => "rechtliche Pflicht (Art. 6 Abs. 1 lit. c DSGVO)",
        LegalBasis.LegitimateInterest => "berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO)",
        _ => "keine genannt",
    };
}
