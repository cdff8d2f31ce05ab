using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>The values that get credit, by the engine's kind of touch: none, the most frequent ones, all others together.</summary>
sealed record AttributedKinds(TenantJourneys Data, DimensionName Name, DimensionSplit Split)
{
    public static async Task<AttributedKinds> Of(AskedQuestion asked, JourneyQuestion ofAllTimes, AttributionWish wish, CancellationToken cancel)
    {
        var dimension = await asked.Desk.Dimension(asked.Journeys, wish.Of, cancel);
        var counts = (ofAllTimes with { Cut = new UnitCut.Customers(), Split = null }).Counts(dimension);
        var told = new AttributedKinds(asked.Journeys, wish.Of, new(dimension, []));
        var named = (wish.LeaveOut ?? []).Select(told.CodeOf).Where(code => code > 0);
        int[] codes = [.. Enumerable.Range(1, dimension.Values.Count).Where(code => counts[code] > 0 && code != dimension.Values.Other)
            .OrderByDescending(code => counts[code]).ThenBy(dimension.Values.Text, StringComparer.Ordinal).Take(wish.Rows)];
        return told with { Split = new(dimension, [.. codes.Union(named)]) };
    }

    /// <summary>Channels and touchpoints may be given as the catalogue knows them; null when nothing has that value.</summary>
    public int? KindOf(string value) => CodeOf(value) is not (> 0 and var code) ? null
        : Split.Codes.ToList().IndexOf(code) is >= 0 and var at ? at + 1 : Split.Other;

    public (string Kind, string? Key) NameOf(int kind) => kind == DimensionSplit.None ? ("none", null) : kind == Split.Other ? ("other", null) : ("value", Split.Dimension.Values.Text(Split.Codes[kind - 1]));

    int CodeOf(string value)
    {
        string?[] names = Name.Kind switch
        {
            DimensionKind.Channel => [value, Data.Catalogue.FindChannel(value)?.Key, Catalogue.Channel.UnmappedKey(value)],
            DimensionKind.Touchpoint => [value, Data.Catalogue.FindTouchpoint(value)?.Key, Catalogue.Touchpoint.UnmappedKey(value)],
            _ => [value],
        };
        return names.OfType<string>().Select(Split.Dimension.Values.Find).FirstOrDefault(code => code != 0);
    }
}
