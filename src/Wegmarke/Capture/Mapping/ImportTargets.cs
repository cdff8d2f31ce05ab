using System.Collections.Frozen;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Mapping;

/// <summary>What a file's columns can be mapped to, for each kind of rows.</summary>
static class ImportTargets
{
    static readonly string[] s_identifiers = ["customer", "customer_number", "email", "phone", "loyalty_card", "user_id", "anonymous_id", "account"];

    static readonly string[] s_orders = ["status", "type", "refunded", "refunded_at"];

    static readonly FrozenDictionary<ImportKind, string[]> s_targets = new Dictionary<ImportKind, string[]>
    {
        [ImportKind.Interactions] = [.. FileColumn.CanonicalNames],
        [ImportKind.Orders] = [.. FileColumn.CanonicalNames, .. s_orders],
        [ImportKind.Customers] =
        [
            .. s_identifiers, "as_of", "name", "first_name", "last_name", "title", "salutation", "gender", "birthday", "company", "street", "postcode", "city", "region",
            "country", "language", "newsletter", "consent", "customer_since", "customer_group", "tags", "marketing_phone", "marketing_post",
        ],
        [ImportKind.Campaigns] = ["key", "name", "channel", "type", "from", "to", "budget", "currency"],
        [ImportKind.Contents] = ["key", "title", "type", "touchpoint", "phase", "campaign", "address", "from", "to"],
        [ImportKind.Consents] = [.. s_identifiers, "purpose", "act", "time", "text", "channel", "url", "requested", "confirmed"],
        [ImportKind.Costs] = ["day", "to", "channel", "campaign", "cost", "currency", "impressions", "clicks"],
    }.ToFrozenDictionary();

    static readonly string[] s_times = ["time", "refunded_at", "as_of", "birthday", "customer_since", "from", "to", "day", "requested", "confirmed"];

    static readonly string[] s_numbers = ["value", "cost", "refunded", "quantity", "score", "emotion", "budget", "impressions", "clicks"];

    static readonly string[] s_days = ["birthday", "customer_since", "from", "to", "day"];

    /// <summary>Points in time of which only the day counts.</summary>
    public static bool IsDay(string target) => s_days.Contains(target);

    /// <summary>Says how a row is meant; the source's own words for it are kept beside it.</summary>
    public static bool IsBesideText(ImportKind kind, string target) => kind == ImportKind.Orders && s_orders.Contains(target);

    public static string Numbers { get; } = string.Join(", ", s_numbers);

    /// <summary>Identifiers, whatever kinds a tenant has beside these.</summary>
    public static bool IsIdentifier(string target) => s_identifiers.Contains(target);

    public static IReadOnlyList<string> Of(ImportKind kind) => s_targets[kind];

    /// <summary>Null when rows of this kind have it, else what they can have. Customers have traits of any name.</summary>
    public static string? Refusal(ImportKind kind, string target) =>
        s_targets[kind].Contains(target) || (kind == ImportKind.Customers && (IsTraitName(target) || ConsentColumn.PurposeOf(target) is not null)) ? null
        : string.Join(", ", kind == ImportKind.Customers ? [.. s_targets[kind], .. ConsentColumn.Targets] : s_targets[kind]);

    static bool IsTraitName(string target) =>
        target.Length is > 0 and <= 60 && target.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    public static TargetForm FormOf(ImportKind kind, string target) => !s_targets[kind].Contains(target) ? TargetForm.Text
        : s_times.Contains(target) ? TargetForm.Time
        : s_numbers.Contains(target) ? TargetForm.Number : TargetForm.Text;
}
