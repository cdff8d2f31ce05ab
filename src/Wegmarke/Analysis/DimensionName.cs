using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Wegmarke.Capture;

namespace Wegmarke.Analysis;

/// <summary>What can be asked by: a canonical column, what follows from it, or any property of the sources' own.</summary>
/// <param name="Text">As people write it: <c>campaign</c>, <c>frame_size</c>.</param>
public sealed record DimensionName(DimensionKind Kind, string Text)
{
    const string PropertyPrefix = "property:";
    const string TraitPrefix = "trait:";
    const string SegmentPrefix = "segment:";

    static readonly FrozenDictionary<string, DimensionKind> s_derived = new Dictionary<string, DimensionKind>
    {
        ["touchpoint"] = DimensionKind.Touchpoint,
        ["channel"] = DimensionKind.Channel,
        ["account"] = DimensionKind.Account,
        ["source"] = DimensionKind.Source,
        ["event"] = DimensionKind.Event,
        ["order"] = DimensionKind.Order,
        ["purposes"] = DimensionKind.Purposes,
        ["basis"] = DimensionKind.Basis,
        ["segment"] = DimensionKind.Segment,
        ["persona"] = DimensionKind.Persona,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, BodyField> s_fields =
        ((BodyField[])[BodyField.Session, BodyField.Case, BodyField.Device, BodyField.Campaign, BodyField.Location, BodyField.Content, BodyField.Product, BodyField.Conversion])
        .ToFrozenDictionary(BodyText.Name);

    /// <summary>Those that every tenant has.</summary>
    public static IReadOnlyList<DimensionName> Canonical { get; } =
    [
        .. ((string[])["touchpoint", "channel", "source", "event", "session", "case", "device", "campaign", "location", "content", "product", "conversion", "account", "purposes", "basis"]).Select(Of),
    ];

    public static DimensionName Session { get; } = Of("session");

    public static DimensionName Location { get; } = Of("location");

    public static DimensionName Device { get; } = Of("device");

    public static DimensionName Case { get; } = Of("case");

    public static DimensionName Source { get; } = Of("source");

    public static DimensionName Order { get; } = Of("order");

    public static DimensionName Goal { get; } = Of("conversion");

    public static DimensionName Basis { get; } = Of("basis");

    public static DimensionName Purposes { get; } = Of("purposes");

    internal static DimensionName Word { get; } = new(DimensionKind.Word, "word");

    /// <summary>A name that no canonical dimension has is a property, or a trait when no interaction has such a property;
    /// <c>property:NAME</c> and <c>trait:NAME</c> always are.</summary>
    /// <exception cref="QuestionException">There is no name.</exception>
    public static DimensionName Of(string text)
    {
        var name = text.Trim();
        if (name.StartsWith(PropertyPrefix, StringComparison.Ordinal) && name.Length > PropertyPrefix.Length)
            return new(DimensionKind.Property, name[PropertyPrefix.Length..]) { IsPrefixed = true };
        if (name.StartsWith(TraitPrefix, StringComparison.Ordinal) && name.Length > TraitPrefix.Length)
            return new(DimensionKind.Trait, name[TraitPrefix.Length..]) { IsPrefixed = true };
        if (name.StartsWith(SegmentPrefix, StringComparison.Ordinal) && name.Length > SegmentPrefix.Length)
            return new(DimensionKind.Segment, name) { IsPrefixed = true };
        if (name.Length == 0)
            throw new QuestionException("The name of a dimension is missing. 'wegmarke dimensions' lists those there are.");
        return new(s_derived.TryGetValue(name, out var kind) ? kind : s_fields.ContainsKey(name) ? DimensionKind.Field : DimensionKind.Property, name);
    }

    /// <summary>What came with interactions under a name, whatever else is called so.</summary>
    internal static DimensionName OfProperty(string name) => new(DimensionKind.Property, name) { IsPrefixed = true };

    /// <summary>Its kind was said: it is not looked for among others.</summary>
    internal bool IsPrefixed { get; init; }

    /// <summary>Of <c>segment:KEY</c> the key; null when all segments are meant, or none.</summary>
    internal string? SegmentKey => Kind == DimensionKind.Segment && IsPrefixed ? Text[SegmentPrefix.Length..] : null;

    /// <summary>The trait of this name, for a property that no interaction has.</summary>
    internal DimensionName AsTrait => new(DimensionKind.Trait, Text);

    internal static bool IsCanonical(string name) => s_derived.ContainsKey(name) || s_fields.ContainsKey(name);

    /// <summary>The field of the body it stands in.</summary>
    internal BodyField Field => Kind == DimensionKind.Field ? s_fields[Text] : BodyField.Property;

    internal static bool IsField(BodyField field) => field != BodyField.Property && s_fields.Values.Contains(field);

    /// <summary>Properties may have any name, files may not.</summary>
    internal string FileName => Kind == DimensionKind.Property
        ? $"property-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..32].ToLowerInvariant()}.bin"
        : $"{Text}.bin";

    public bool Equals(DimensionName? other) => other is not null && Kind == other.Kind && Text == other.Text;

    public override int GetHashCode() => HashCode.Combine(Kind, Text);

    public override string ToString() => Kind switch
    {
        DimensionKind.Trait => TraitPrefix + Text,
        DimensionKind.Property when IsCanonical(Text) => PropertyPrefix + Text,
        _ => Text,
    };
}
