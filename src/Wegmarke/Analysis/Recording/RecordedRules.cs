using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Recording;

/// <summary>Art. 30(1)(f) and (g): how long what is kept, and by what it is guarded, as it is set and as it was found.</summary>
static class RecordedRules
{
    public static HeldSection Retention(Documents documents, RecordWords words, DateTimeOffset now)
    {
        var settings = RetentionSettings.Of(documents);
        return new("retention", words.Say("Löschfristen", "Time limits for erasure"),
        [
            .. RetentionClass.All.Select(what => Line(words.Say(what.German, what.What), Kept(settings[what], what.IsLeast, words),
                !what.IsLeast && settings.LimitOf(what, now) is { } limit ? words.Say($"vor dem {limit:dd.MM.yyyy}", $"before {limit:yyyy-MM-dd}") : "–")),
            Line(words.Say("Nummern von Nachrichten, die kein Kontakt wurden", "numbers of messages that became no interaction"), words.Say("30 Tage", "30 days"), "–"),
            Line(words.Say("Löschprotokoll und Sperrliste (verschlüsselte Prüfsummen)", "protocol of erasures and suppressions (keyed hashes)"), words.Say("unbegrenzt: Nachweis und Schutz vor Rückkehr", "for ever: proof, and so that nothing comes back"), "–"),
        ]);

        HeldField[] Line(string what, string kept, string before) =>
            [new("class", words.Say("Datenklasse", "Class of data"), what), new("kept", words.Say("wird aufbewahrt", "is kept"), kept), new("before", words.Say("fällig ist, was älter ist", "past its time is what was"), before)];
    }

    static string Kept(KeepFor? keep, bool isLeast, RecordWords words)
    {
        if (keep is not { } time)
            return isLeast ? words.Say("nicht länger als Kontakte", "no longer than interactions") : words.Say("ohne Frist, bis jemand löscht", "without a limit, until somebody erases it");
        var text = time.ToString();
        return $"{(isLeast ? words.Say("mindestens ", "at least ") : "")}{text[..^1]} " + text[^1] switch
        {
            'd' => words.Say("Tage", "days"),
            'm' => words.Say("Monate", "months"),
            _ => words.Say("Jahre", "years"),
        };
    }

    public static HeldSection Measures(TenantFolder folder, RecordWords words)
    {
        (string Measure, string How, string State)[] measures =
        [
            (words.Say("Zugang", "Access"), Entrances(folder, words), ""),
            (words.Say("Trennung", "Separation"), words.Say("je Mandant ein eigener Ordner; keine Adresse zeigt einen fremden Mandanten", "a folder per tenant; no address shows another tenant"), ""),
            (words.Say("Nachvollziehbarkeit", "Accountability"), words.Say("verkettetes Revisionsprotokoll: wer hat was an wessen Daten oder welcher Einstellung getan", "chained audit log: who did what to whose data or which setting"), State(AuditVerification.Run(folder), words)),
            (words.Say("Löschung", "Erasure"), words.Say("Protokoll außerhalb der Sicherung, das auf zurückgespielten Sicherungen wiederholt wird", "a protocol outside of backups that is repeated on one put back"), State(ProtocolVerification.Run(folder), words)),
            (words.Say("Unversehrtheit", "Integrity"), words.Say("verkettetes Protokoll aller Kontakte mit Zeuge außerhalb der Datenbank, zu prüfen mit 'wegmarke verify'", "chained log of all interactions with a witness outside of the database, checked by 'wegmarke verify'"), ""),
            (words.Say("Datensparsamkeit", "Minimisation"), words.Say("IP-Adressen nie ganz; neue Quellen ohne Rechtsgrundlage behalten nichts Personenbezogenes; Ausleitungen mit Nummern statt Kennungen", "IP addresses never whole; new sources without a basis keep nothing personal; exports with numbers instead of identifiers"), ""),
            (words.Say("Einwilligung", "Consent"), words.Say("jede Auswertung fragt, wofür ein Kontakt erhoben wurde und was die Person jetzt erlaubt", "every answer asks what an interaction was collected for and what the person permits now"), ""),
        ];
        return new("measures", words.Say("Technische und organisatorische Maßnahmen (Art. 32)", "Technical and organisational measures (Art. 32)"),
            [.. measures.Select(line => (IReadOnlyList<HeldField>)[new("measure", words.Say("Maßnahme", "Measure"), line.Measure), new("text", words.Say("Umsetzung", "How"), line.How), new("state", words.Say("Befund heute", "Found today"), line.State)])]);
    }

    static string State(IReadOnlyList<string> problems, RecordWords words) => problems.Count == 0 ? words.Say("unversehrt", "whole") : words.Say($"{problems.Count} Befunde: 'wegmarke verify'", $"{problems.Count} findings: 'wegmarke verify'");

    static string Entrances(TenantFolder folder, RecordWords words)
    {
        var host = new HostFolder(folder.Root);
        if (!host.Exists)
            return words.Say("niemand wurde eingelassen: nur wer an dieser Maschine sitzt", "nobody was let in: only who sits at this machine");
        var users = new Users(host, TimeProvider.System).All.Where(user => user.Memberships.Any(member => member.Tenant is null || member.Tenant == folder.Id)).ToArray();
        var keys = new Keys(host, TimeProvider.System).Of(folder.Id).Count(key => key.Revoked is null);
        return words.Say(
            $"Rollen und Rechte; {users.Length} Personen mit Zugang, davon {users.Count(user => user.HasSecondFactor)} mit zweitem Faktor, {users.Count(user => user.IsLocked)} gesperrt; {keys} Schlüssel für Programme, nur als Prüfsumme gespeichert",
            $"roles and rights; {users.Length} persons with access, {users.Count(user => user.HasSecondFactor)} of them with a second factor, {users.Count(user => user.IsLocked)} locked; {keys} keys for programs, stored as hashes only");
    }

    /// <summary>Art. 12 to 22: how often which right was granted so far.</summary>
    public static HeldSection Rights(TenantFolder folder, RecordWords words)
    {
        var counts = Protocol.Entries(folder).CountBy(entry => entry.Note.Kind).ToDictionary();
        (string Name, ProtocolKind Kind)[] rights =
        [
            (words.Say("Auskunft (Art. 15, 20)", "access (Art. 15, 20)"), ProtocolKind.Access), (words.Say("Löschung (Art. 17)", "erasure (Art. 17)"), ProtocolKind.Erase),
            (words.Say("Einschränkung (Art. 18)", "restriction (Art. 18)"), ProtocolKind.Restrict), (words.Say("Widerspruch (Art. 21)", "objection (Art. 21)"), ProtocolKind.Object),
            (words.Say("Widerruf (Art. 7 Abs. 3)", "withdrawal (Art. 7(3))"), ProtocolKind.Revoke), (words.Say("Löschlauf nach Frist", "retention run"), ProtocolKind.Retain),
        ];
        return new("rights", words.Say("Rechte der Betroffenen, bisher erfüllt", "Rights of data subjects, granted so far"),
            [.. rights.Select(right => (IReadOnlyList<HeldField>)[new("right", words.Say("Recht", "Right"), right.Name), new("count", words.Say("Anzahl", "Count"), words.Number(counts.GetValueOrDefault(right.Kind)))])]);
    }
}
