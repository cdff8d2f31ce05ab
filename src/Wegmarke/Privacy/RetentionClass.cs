namespace Wegmarke.Privacy;

/// <summary>A kind of data with a time of its own to be kept.</summary>
/// <param name="Key">As commands and answers write it.</param>
/// <param name="What">What goes, and what stays of it.</param>
/// <param name="Usual">Unless somebody says otherwise; null = until somebody erases it.</param>
public sealed record RetentionClass(string Key, string German, string What, KeepFor? Usual)
{
    const string Forever = "forever", None = "none";

    /// <summary>Its time is the least that something is kept and not the most.</summary>
    public bool IsLeast { get; private init; }

    /// <summary>Written instead of a time.</summary>
    public string Without => IsLeast ? None : Forever;

    public static RetentionClass Interactions { get; } = new("interactions", "Kontakte", "interactions, with identifiers known only from them", null);

    /// <summary>Where a law keeps what interactions say of purchases longer than the interactions themselves (§ 147 AO, § 257 HGB).</summary>
    public static RetentionClass Orders { get; } = new("orders", "Kontakte mit Bestellnummer", "interactions with an order number: kept at least so long, whatever the class interactions says", null) { IsLeast = true };

    public static RetentionClass Comments { get; } = new("comments", "Freitexte in Kontakten", "what customers wrote in their own words; the interaction and its score stay", null);

    public static RetentionClass Consents { get; } = new("consents", "überholte Einwilligungen", "records of consent that a later one took the place of; the last one of each source stays", null);

    public static RetentionClass Feedback { get; } = new("feedback", "Interviews und eigene Tests", "interviews with customers; of other interviews and of own tests the texts and names, marks stay", null);

    public static RetentionClass DeadLetters { get; } = new("dead-letters", "nicht angenommene Nachrichten", "messages that were dropped and nobody mended", KeepFor.Parse("90d"));

    public static RetentionClass Rejects { get; } = new("rejects", "verworfene Zeilen und Kopien", "files of rejected rows and copies of damaged files in the tenant's folder", KeepFor.Parse("90d"));

    public static RetentionClass Pages { get; } = new("pages", "Seitenzähler", "how often pages were looked at per day, which is nobody's data", null);

    public static RetentionClass Audit { get; } = new("audit", "Revisionsprotokoll", "entries of the audit log", KeepFor.Parse("3y"));

    public static IReadOnlyList<RetentionClass> All { get; } = [Interactions, Orders, Comments, Consents, Feedback, DeadLetters, Rejects, Pages, Audit];

    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static RetentionClass Of(string key) => All.FirstOrDefault(one => one.Key.Equals(key.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"'{key}' is no class of data with a time to be kept. Known are {string.Join(", ", All.Select(one => one.Key))}.");
}
