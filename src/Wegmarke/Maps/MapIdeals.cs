using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>The ideal that somebody names for a map: <c>map:ID</c>, <c>top-variant</c>, <c>likeliest</c>, or touchpoints parted by commas.</summary>
public static class MapIdeals
{
    const string OfMap = "map:";

    static readonly LocalText s_given = new("der gedachte Weg", "the intended way");

    static readonly Dictionary<string, LocalText> s_measured = new()
    {
        ["top-variant"] = new("der häufigste Weg", "the most frequent way"),
        ["likeliest"] = new("der wahrscheinlichste Weg zum Kauf", "the likeliest way to the purchase"),
    };

    public static QuestionOption Option { get; } = new("ideal",
        "Ideal of the form ideal: map:ID, as a map document says; touchpoints parted by commas; top-variant: the most frequent path; likeliest: the likeliest path to the conversion; else that, or the most frequent path to a purchase.");

    /// <summary>Null when nothing was said.</summary>
    /// <exception cref="QuestionException">There is no such ideal.</exception>
    public static MapIdeal? Of(string? text, TenantJourneys? data, MapRequest request, JourneyMapDocuments maps)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Trim().StartsWith(OfMap, StringComparison.Ordinal))
            return maps.NamedIdeal(text.Trim()[OfMap.Length..]);
        return data is null ? null
            : new(null, s_measured.GetValueOrDefault(text.Trim(), s_given).In(request.Language), MeasuredIdeal.Named(data, request.QuestionOf(data), MapRequest.StepsOf(text)));
    }
}
