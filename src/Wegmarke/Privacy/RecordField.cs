namespace Wegmarke.Privacy;

/// <summary>Something that the record of processing (Art. 30 DSGVO) must say and no configuration tells.</summary>
/// <param name="Key">As commands and answers write it.</param>
public sealed record RecordField(string Key, string German, string English)
{
    public static IReadOnlyList<RecordField> All { get; } =
    [
        new("controller", "Verantwortlicher: Name und Anschrift", "Controller: name and address"),
        new("contact", "Kontakt des Verantwortlichen", "Contact of the controller"),
        new("representative", "Vertreter, gemeinsam Verantwortliche", "Representative, joint controllers"),
        new("officer", "Datenschutzbeauftragter: Name und Kontakt", "Data protection officer: name and contact"),
        new("processors", "Auftragsverarbeiter (Hosting, Versand) mit Vertrag nach Art. 28", "Processors (hosting, sending) with a contract under Art. 28"),
        new("third-countries", "Übermittlung in Drittländer und ihre Grundlage", "Transfers to third countries and what permits them"),
        new("measures", "Eigene Maßnahmen: Verschlüsselung der Datenträger und Sicherungen, Transport, Zutritt", "Own measures: encryption of disks and backups, transport, physical access"),
    ];

    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static RecordField Of(string key) => All.FirstOrDefault(field => field.Key.Equals(key.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"'{key}' is nothing that the record of processing asks for. It asks for {string.Join(", ", All.Select(field => field.Key))}.");
}
