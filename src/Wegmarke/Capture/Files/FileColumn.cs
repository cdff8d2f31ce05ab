using System.Collections.Frozen;
using System.Text;

namespace Wegmarke.Capture.Files;

/// <summary>A column: its name as the file gives it, what it means, and where its text goes in the body.</summary>
sealed record FileColumn(string Name, Meaning Meaning, BodyField Field, int Id)
{
    static readonly FrozenDictionary<string, (Meaning Meaning, BodyField Field)> s_canonical = new Dictionary<string, (Meaning, BodyField)>
    {
        ["customer"] = (Meaning.Customer, BodyField.CustomerNumber),
        ["time"] = (Meaning.Time, default),
        ["touchpoint"] = (Meaning.Touchpoint, default),
        ["event"] = (Meaning.Event, default),
        ["channel"] = (Meaning.Channel, default),
        ["customer_number"] = (Meaning.Identifier, BodyField.CustomerNumber),
        ["email"] = (Meaning.Identifier, BodyField.Email),
        ["phone"] = (Meaning.Identifier, BodyField.Phone),
        ["loyalty_card"] = (Meaning.Identifier, BodyField.LoyaltyCard),
        ["user_id"] = (Meaning.Identifier, BodyField.UserId),
        ["anonymous_id"] = (Meaning.Identifier, BodyField.AnonymousId),
        ["account"] = (Meaning.Identifier, BodyField.Account),
        ["session"] = (Meaning.Text, BodyField.Session),
        ["case"] = (Meaning.Text, BodyField.Case),
        // Files say "mobile" or "iPhone" here far more often than they name one device; as an identifier it would join strangers.
        ["device"] = (Meaning.Text, BodyField.Device),
        ["location"] = (Meaning.Text, BodyField.Location),
        ["campaign"] = (Meaning.Text, BodyField.Campaign),
        ["content"] = (Meaning.Text, BodyField.Content),
        ["product"] = (Meaning.Text, BodyField.Product),
        ["quantity"] = (Meaning.Text, BodyField.Quantity),
        ["comment"] = (Meaning.Text, BodyField.Comment),
        ["conversion"] = (Meaning.Text, BodyField.Conversion),
        ["phase"] = (Meaning.Text, BodyField.Phase),
        ["order"] = (Meaning.Order, default),
        ["line"] = (Meaning.Line, default),
        ["value"] = (Meaning.Value, default),
        ["currency"] = (Meaning.Currency, default),
        ["cost"] = (Meaning.Cost, default),
        ["score"] = (Meaning.Score, default),
        ["score_kind"] = (Meaning.ScoreKind, default),
        ["emotion"] = (Meaning.Emotion, default),
        ["consent"] = (Meaning.Consent, BodyField.Consent),
        ["message_id"] = (Meaning.MessageId, BodyField.MessageId),
    }.ToFrozenDictionary();

    public static IEnumerable<string> CanonicalNames => s_canonical.Keys.Order(StringComparer.Ordinal);

    public static bool IsCanonical(string name) => s_canonical.ContainsKey(name);

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>Canonical names are known in any case; everything else is a property under its own name.</summary>
    public static FileColumn Of(string header, int id, string customerKind)
    {
        var name = header.Trim();
        if (!s_canonical.TryGetValue(name.ToLowerInvariant(), out var known))
            return new(name, Meaning.Property, BodyField.Property, id);
        var field = known.Meaning == Meaning.Customer ? FieldOf(customerKind) : known.Field;
        return new(name.ToLowerInvariant(), known.Meaning, field, id);
    }

    /// <summary>A property, whatever its name would mean in a canonical file.</summary>
    public static FileColumn Property(string header, int id) => new(header.Trim(), Meaning.Property, BodyField.Property, id);

    static BodyField FieldOf(string identifierKind) =>
        s_canonical.TryGetValue(identifierKind, out var known) ? known.Field : BodyField.Property;
}
