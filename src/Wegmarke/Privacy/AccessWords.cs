namespace Wegmarke.Privacy;

/// <summary>The words of an answer to "what do you know of me?" in one language.</summary>
/// <param name="Code">Of the language, as pages say it.</param>
sealed record AccessWords(string Code, string Heading, string Nothing)
{
    static readonly Dictionary<string, string> s_titles = new()
    {
        ["identifiers"] = "Identifiers",
        ["traits"] = "Master data",
        ["links"] = "Why these identifiers are one person",
        ["accounts"] = "Companies that the person acted for",
        ["consents"] = "Consents",
        ["restrictions"] = "Restriction of processing",
        ["interactions"] = "Contacts",
        ["messages"] = "Messages that were not accepted",
        ["interviews"] = "Interviews",
        ["objections"] = "Objections to marketing",
    };

    /// <summary>By section and key where a key means several things, else by key alone.</summary>
    static readonly Dictionary<string, string> s_labels = new()
    {
        ["a"] = "Identifier",
        ["account"] = "Company",
        ["act"] = "Statement",
        ["anonymous_id"] = "Browser identifier",
        ["asOf"] = "As of",
        ["at"] = "on",
        ["b"] = "belongs to",
        ["basis"] = "Legal basis",
        ["campaign"] = "Campaign",
        ["case"] = "Case",
        ["channel"] = "Channel",
        ["channelAsSaid"] = "Channel as the source says",
        ["comment"] = "Comment",
        ["confirmed"] = "confirmed",
        ["consent"] = "Consent",
        ["consents.text"] = "Version of the text",
        ["content"] = "Content",
        ["conversion"] = "Conversion",
        ["cost"] = "Cost",
        ["customer_number"] = "Customer number",
        ["day"] = "Day",
        ["device"] = "Device",
        ["email"] = "E-mail",
        ["emotion"] = "Feeling",
        ["event"] = "Event",
        ["expected"] = "Wished for",
        ["firstSeen"] = "First in contact no.",
        ["identifier"] = "Identifier",
        ["interactions.value"] = "Amount",
        ["kind"] = "Kind",
        ["line"] = "Line",
        ["location"] = "Place",
        ["loyalty_card"] = "Loyalty card",
        ["member"] = "acted as",
        ["message"] = "Message",
        ["message_id"] = "Message",
        ["name"] = "Statement",
        ["note"] = "Said",
        ["order"] = "Order",
        ["ordinal"] = "Line or place in the source",
        ["phone"] = "Telephone",
        ["product"] = "Product",
        ["purpose"] = "Purpose",
        ["purposes"] = "Purposes",
        ["quantity"] = "Quantity",
        ["reason"] = "because",
        ["received"] = "Taken in (UTC)",
        ["messages.received"] = "Received",
        ["recorded"] = "Recorded",
        ["requested"] = "Confirmation asked for",
        ["score"] = "Rating",
        ["sequence"] = "Contact no.",
        ["accounts.sequence"] = "first in contact no.",
        ["session"] = "Session",
        ["source"] = "Source",
        ["status"] = "State",
        ["time"] = "Time (UTC)",
        ["touchpoint"] = "Touchpoint",
        ["touchpointAsSaid"] = "Touchpoint as the source says",
        ["url"] = "Form",
        ["user_id"] = "User account",
        ["value"] = "Value",
    };

    public static AccessWords German { get; } = new("de", "Auskunft nach Art. 15 DSGVO", "Nichts gespeichert.");

    public static AccessWords English { get; } = new("en", "Access under Art. 15 GDPR", "Nothing is stored.");

    bool IsEnglish => Code == "en";

    /// <summary>What stands above all sections, as paragraphs.</summary>
    public IReadOnlyList<string> Introduction(AccessDocument document) => IsEnglish
        ?
        [
            $"As of {document.At:yyyy-MM-dd HH:mm} UTC, tenant “{document.Tenant.Value}”. This page holds everything that is stored here about you: your identifiers, how they came together, "
                + "and each contact with origin, purpose and legal basis. This program has passed none of it on.",
            "You may ask for rectification (Art. 16), erasure (Art. 17) or restriction (Art. 18), object to processing (Art. 21), receive your data as a file (Art. 20), and lodge a complaint with a "
                + "supervisory authority (Art. 77 GDPR).",
        ]
        :
        [
            $"Stand {document.At:dd.MM.yyyy HH:mm} UTC, Mandant „{document.Tenant.Value}“. Diese Seite enthält alles, was hier zu Ihrer Person gespeichert ist: "
                + "Ihre Kennungen, wie sie zusammengefunden haben, und jeden Kontakt mit Herkunft, Zweck und Rechtsgrundlage. Weitergegeben wurde davon durch dieses Programm nichts.",
            "Sie können Berichtigung (Art. 16), Löschung (Art. 17) oder Einschränkung (Art. 18) verlangen, der Verarbeitung widersprechen (Art. 21), "
                + "Ihre Daten als Datei erhalten (Art. 20) und sich bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO).",
        ];

    public string Title(HeldSection section) => IsEnglish ? s_titles.GetValueOrDefault(section.Key, section.Title) : section.Title;

    /// <summary>A source's own property is called as the source calls it.</summary>
    public string Label(HeldSection section, HeldField field) => !IsEnglish || field.Label == field.Key ? field.Label
        : s_labels.GetValueOrDefault($"{section.Key}.{field.Key}") ?? s_labels.GetValueOrDefault(field.Key, field.Label);

    public string Value(HeldField field) => IsEnglish ? field.English ?? field.Value : field.Value;
}
