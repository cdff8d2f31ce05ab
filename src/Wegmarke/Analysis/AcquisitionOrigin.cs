using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Where customers come from, in a marketer's words: each is the first dimension of its list that some interaction has.</summary>
/// <param name="Word">As <c>--of</c> takes it.</param>
/// <param name="Dimensions">In the order they are looked for.</param>
public sealed record AcquisitionOrigin(string Word, IReadOnlyList<string> Dimensions)
{
    public static IReadOnlyList<AcquisitionOrigin> All { get; } =
    [
        new("source", ["utm_source", "referrer", "referer", "source"]),
        new("medium", ["utm_medium", "medium"]),
        new("campaign", ["campaign", "utm_campaign"]),
        new("landing-page", ["landing_page", "landing page", "landingpage", "page", "url", "screen"]),
        new("search-term", ["utm_term", "search_term", "search term", "keyword", "query"]),
    ];

    /// <summary>The dimension that a word, or the name of a dimension, stands for.</summary>
    /// <exception cref="QuestionException">No interaction has any of the word's dimensions.</exception>
    public static async Task<DimensionName> Find(AskedQuestion asked, string word, CancellationToken cancel)
    {
        if (All.FirstOrDefault(origin => origin.Word.Equals(word, StringComparison.OrdinalIgnoreCase)) is not { } known)
            return DimensionName.Of(word);
        var filled = await asked.Desk.Filled(asked.Journeys, cancel);
        return known.Dimensions.FirstOrDefault(filled.Contains) is { } name ? DimensionName.Of(name)
            : throw new QuestionException($"Nothing says the {known.Word} of a contact: no interaction has {string.Join(", ", known.Dimensions)}. Name another dimension with 'of'; 'wegmarke dimensions' lists them.");
    }
}
