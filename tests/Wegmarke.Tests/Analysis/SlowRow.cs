using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Tests.Analysis;

/// <summary>What one row means by itself.</summary>
sealed record SlowRow(GivenRow Given, int Place)
{
    static readonly TenantCatalogue s_catalogue = CatalogueStore.Shipped;

    /// <summary>Where people buy, an order with a value is a purchase, or a refund when it is negative.</summary>
    public Touchpoint Touchpoint { get; } = Contact(Given.Touchpoint) is { SellsWithOrder: true } place && Given is { Order.Length: > 0, Value: { } value }
        ? s_catalogue.TouchpointOf(Touchpoint.SaleKey(place.Key, isRefund: value < 0))
        : Contact(Given.Touchpoint);

    public string Channel => Given.Channel.Length == 0 ? Contact(Given.Touchpoint).ChannelKey : s_catalogue.FindChannel(Given.Channel)?.Key ?? Wegmarke.Catalogue.Channel.UnmappedKey(Given.Channel);

    public bool MayBeAnalysed => Given.Consent.Length == 0 || Given.Consent.Split(';').Contains("analysis");

    public bool IsPurchase => Touchpoint.Role == TouchpointRole.Purchase;

    public bool IsRefund => Touchpoint.Role == TouchpointRole.Refund;

    public bool IsLine => Given.Order.Length > 0 && (IsPurchase || IsRefund);

    public long Value => Euro(Given.Value);

    public long Cost => Euro(Given.Cost);

    public int NotConverted => IsForeign ? (Given.Value is null or 0 ? 0 : 1) + (Given.Cost is null or 0 ? 0 : 1) : 0;

    public IEnumerable<Score> Scores
    {
        get
        {
            if (Given.Stars is { } stars)
                yield return Score.Of(ScoreKind.Stars, stars);
            if (Given.Emotion is { } emotion)
                yield return Score.Of(ScoreKind.Emotion, emotion);
        }
    }

    /// <summary>The phase that the file claims for the model.</summary>
    public string? Claim(PhaseModel model)
    {
        var parts = Given.Phase.Split(':');
        var isMeant = Given.Phase.Length > 0 && (parts.Length == 1 || parts[0] == model.Key);
        return isMeant && model.IndexOf(parts[^1]) is var index and >= 0 ? model.Phases[index].Key : null;
    }

    static Touchpoint Contact(string said) => s_catalogue.FindTouchpoint(said) ?? Touchpoint.Unmapped(Touchpoint.UnmappedKey(said));

    bool IsForeign => Given.Currency is not ("" or "EUR");

    long Euro(decimal? amount) => IsForeign || amount is null ? 0 : (long)(amount.Value * 100);
}
