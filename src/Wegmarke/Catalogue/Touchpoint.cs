using Wegmarke.Catalogue.Matching;

namespace Wegmarke.Catalogue;

/// <summary>A kind of contact. <see cref="ChannelKey"/> is where it usually happens; a source may say otherwise for a single interaction.</summary>
public sealed record Touchpoint(string Key, LocalText Name, string ChannelKey, string Icon, TouchpointRole Role)
{
    const string UnmappedPrefix = "unmapped:";
    const string PurchasePrefix = "purchase:";
    const string RefundPrefix = "refund:";

    /// <summary>Key of the shipped touchpoint that this one is a kind of: what phase rules say of that one holds for this one, too.</summary>
    public string? KindOf { get; init; }

    /// <summary>Other names people and systems use, German and English.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>False for a name that no catalogue entry and no rule knows yet.</summary>
    public bool IsMapped => !IsUnmapped(Key);

    /// <summary>Whether this is its key or its name, and not only a synonym.</summary>
    public bool IsCalled(string word) => Words.Compact(word) is var said && (said == Words.Compact(Key) || said == Words.Compact(Name.De) || said == Words.Compact(Name.En));

    public static bool IsUnmapped(string key) => (PlaceOfSale(key) ?? key).StartsWith(UnmappedPrefix, StringComparison.Ordinal);

    public static string UnmappedKey(string nameAsGiven) => UnmappedPrefix + nameAsGiven;

    /// <summary>Whether an order with a value makes a contact here a purchase, or a refund: a shop or a store is where people buy, while
    /// a coupon, a complaint or a mailing only speaks of an order.</summary>
    public bool SellsWithOrder => Role is TouchpointRole.Contact or TouchpointRole.Research or TouchpointRole.Advice or TouchpointRole.Checkout;

    /// <summary>The key of what happens when somebody buys at the touchpoint of this key, or takes money back.</summary>
    public static string SaleKey(string key, bool isRefund) => (isRefund ? RefundPrefix : PurchasePrefix) + key;

    /// <summary>The touchpoint that a sale's key speaks of; null for any other key.</summary>
    internal static string? PlaceOfSale(string key) =>
        key.StartsWith(PurchasePrefix, StringComparison.Ordinal) ? key[PurchasePrefix.Length..]
        : key.StartsWith(RefundPrefix, StringComparison.Ordinal) ? key[RefundPrefix.Length..]
        : null;

    /// <summary>This touchpoint as the place of a purchase or refund. A name nobody has mapped yet says it all itself.</summary>
    internal Touchpoint Sale(string key)
    {
        var isRefund = key.StartsWith(RefundPrefix, StringComparison.Ordinal);
        var name = !IsMapped ? Name : isRefund ? new($"Erstattung: {Name.De}", $"Refund: {Name.En}") : new LocalText($"Kauf: {Name.De}", $"Purchase: {Name.En}");
        return this with { Key = key, Name = name, Synonyms = [], KindOf = null, Role = isRefund ? TouchpointRole.Refund : TouchpointRole.Purchase };
    }

    /// <summary>The entry that stands in for a name nobody has mapped yet.</summary>
    public static Touchpoint Unmapped(string key)
    {
        var name = key.StartsWith(UnmappedPrefix, StringComparison.Ordinal) ? key[UnmappedPrefix.Length..] : key;
        return new(key, new(name, name), Channel.OtherKey, IconNames.Unknown, TouchpointRole.Contact);
    }
}
