using System.Globalization;
using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>A person's interactions in words, with where they came from and what they may be used for.</summary>
sealed class ToldInteractions(Registers registers, TenantCatalogue catalogue)
{
    static readonly Dictionary<BodyField, string> s_labels = new()
    {
        [BodyField.Cost] = "Kosten",
        [BodyField.Score] = "Bewertung",
        [BodyField.Emotion] = "Gefühl",
        [BodyField.Conversion] = "Abschluss",
        [BodyField.CustomerNumber] = "Kundennummer",
        [BodyField.Email] = "E-Mail",
        [BodyField.Phone] = "Telefon",
        [BodyField.LoyaltyCard] = "Kundenkarte",
        [BodyField.UserId] = "Benutzerkonto",
        [BodyField.AnonymousId] = "Browser-Kennung",
        [BodyField.Account] = "Firma",
        [BodyField.Session] = "Sitzung",
        [BodyField.Case] = "Vorgang",
        [BodyField.Device] = "Gerät",
        [BodyField.Location] = "Ort",
        [BodyField.Campaign] = "Kampagne",
        [BodyField.Content] = "Inhalt",
        [BodyField.Product] = "Artikel",
        [BodyField.Quantity] = "Menge",
        [BodyField.Comment] = "Kommentar",
        [BodyField.Consent] = "Einwilligung",
        [BodyField.MessageId] = "Nachricht",
    };

    readonly List<(long Time, long Ordinal, long Sequence, IReadOnlyList<HeldField> Fields)> _told = [];

    public void Take(long sequence, in StoredRow row)
    {
        var fields = new List<HeldField>();
        Place(sequence, row, fields);
        Money(row, fields);
        Body(row, fields);
        Grounds(row, fields);
        _told.Add((row.Time, row.Ordinal, sequence, fields));
    }

    public IReadOnlyList<IReadOnlyList<HeldField>> InOrder() =>
        [.. _told.OrderBy(one => one.Time).ThenBy(one => one.Ordinal).ThenBy(one => one.Sequence).Select(one => one.Fields)];

    void Place(long sequence, in StoredRow row, List<HeldField> to)
    {
        var (source, name, body) = (registers.Source(row.Source), registers.Name(row.Name), row.Body.ToArray());
        var meaning = catalogue.Classifier.Of(source, name, property => Classified.Find(body, property));
        to.Add(new("sequence", "Kontakt Nr.", $"{sequence}"));
        to.Add(new("time", "Zeitpunkt (UTC)", Time(row.Time)));
        to.Add(new("touchpoint", "Kontaktpunkt", catalogue.TouchpointOf(meaning.Touchpoint).Name.De) { English = catalogue.TouchpointOf(meaning.Touchpoint).Name.En });
        to.Add(new("channel", "Kanal", catalogue.ChannelOf(meaning.Channel).Name.De) { English = catalogue.ChannelOf(meaning.Channel).Name.En });
        foreach (var (key, label, said) in (ReadOnlySpan<(string, string, string)>)[("event", "Ereignis", name.Event), ("touchpointAsSaid", "Kontaktpunkt laut Quelle", name.Touchpoint), ("channelAsSaid", "Kanal laut Quelle", name.Channel)])
        {
            if (said.Length > 0)
                to.Add(new(key, label, said));
        }
    }

    static void Money(in StoredRow row, List<HeldField> to)
    {
        if (row.Value is { } value)
            to.Add(new("value", "Betrag", Amount(value, row.Currency)));
        if (!row.Order.IsEmpty)
            to.Add(new("order", "Auftrag", Encoding.UTF8.GetString(row.Order)));
        if (!row.Line.IsEmpty)
            to.Add(new("line", "Position", Encoding.UTF8.GetString(row.Line)));
    }

    static void Body(in StoredRow row, List<HeldField> to)
    {
        var reader = new BodyReader(row.Body);
        while (reader.Next())
        {
            var label = s_labels.GetValueOrDefault(reader.Field, BodyText.Name(reader.Field));
            var key = BodyText.Name(reader.Field);
            to.Add(reader.Field switch
            {
                BodyField.Property => new(Encoding.UTF8.GetString(reader.PropertyName), Encoding.UTF8.GetString(reader.PropertyName), Encoding.UTF8.GetString(reader.PropertyValue)),
                BodyField.Cost => new(key, label, Amount(reader.Number, row.Currency)),
                BodyField.Score => new(key, label, $"{reader.Score.Kind} {Thousandths(reader.Score.Thousandths)}"),
                BodyField.Emotion => new(key, label, Thousandths(reader.Number)),
                _ => new(key, label, Encoding.UTF8.GetString(reader.Value)),
            });
        }
    }

    void Grounds(in StoredRow row, List<HeldField> to)
    {
        var collected = CollectedFor.FromBits(row.Purposes);
        to.Add(new("purposes", "Zwecke", PurposeNames.German(collected.Purposes)) { English = PurposeNames.English(collected.Purposes) });
        to.Add(new("basis", "Rechtsgrundlage", PurposeNames.German(collected.Basis)) { English = PurposeNames.English(collected.Basis) });
        to.Add(new("source", "Herkunft", registers.Source(row.Source)));
        to.Add(new("ordinal", "Zeile oder Stelle in der Quelle", $"{row.Ordinal}"));
        to.Add(new("received", "Aufgenommen (UTC)", Time(row.Received)));
    }

    static string Time(long time) => DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-dd HH:mm:ss.FFF", CultureInfo.InvariantCulture);

    static string Thousandths(long thousandths) => (thousandths / 1000m).ToString(CultureInfo.InvariantCulture);

    static string Amount(long minor, int currency)
    {
        var decimals = CurrencyCode.Decimals(currency);
        return $"{(minor / (decimal)Math.Pow(10, decimals)).ToString($"F{decimals}", CultureInfo.InvariantCulture)} {CurrencyCode.Text(currency)}".TrimEnd();
    }
}
