using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What was erased, for whoever must show it later. Names nobody.</summary>
/// <param name="Entry">Number in the protocol.</param>
/// <param name="Hash">Of the entry; the protocol's chain vouches for it.</param>
/// <param name="Redacted">Interactions of others that lost an identifier of the person.</param>
/// <param name="Consents">Records of consents and withdrawals that went.</param>
/// <param name="Kept">Identifiers that stay with others who use them, too.</param>
/// <param name="Sequences">Of the interactions that were emptied.</param>
public sealed record ErasureProof(
    string Tenant, long Entry, string Hash, DateTimeOffset At, string By, string Reason, int Interactions, int Redacted, int Consents, int Identifiers, int Kept, IReadOnlyList<string> Sequences)
{
    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string ToJson() => JsonSerializer.Serialize(this, s_json) + "\n";

    /// <summary>German, for the file of the request.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append("Löschnachweis (Art. 17 DSGVO)\n\n");
        text.Append($"Mandant:                {Tenant}\n");
        text.Append($"Zeitpunkt:              {At:yyyy-MM-dd HH:mm:ss}Z\n");
        text.Append($"Durchgeführt von:       {By}\n");
        text.Append($"Grund:                  {(Reason.Length > 0 ? Reason : "–")}\n");
        text.Append($"Kontakte geleert:       {Interactions}\n");
        text.Append($"Kontakte anderer, aus denen eine Kennung entfernt wurde: {Redacted}\n");
        text.Append($"Einwilligungen und Widerrufe gelöscht: {Consents}\n");
        text.Append($"Kennungen gelöscht:     {Identifiers}\n");
        text.Append($"Kennungen, die bei anderen verbleiben, die sie auch benutzen: {Kept}\n");
        text.Append($"Laufende Nummern:       {(Sequences.Count > 0 ? string.Join(", ", Sequences) : "–")}\n");
        text.Append($"Eintrag im Löschprotokoll: {Entry}\n");
        text.Append($"Prüfsumme des Eintrags: {Hash}\n\n");
        text.Append("In Summen je Tag, Kontaktpunkt und Kanal zählen die geleerten Kontakte weiter; zu einer Person führt nichts mehr.\n");
        text.Append("Geprüft wird das mit 'wegmarke verify'.\n");
        return text.ToString();
    }

    /// <summary>Of an erasure that was carried out some time; null when the protocol has no such one.</summary>
    /// <param name="folder">Whose data.</param>
    /// <param name="entry">Number in the protocol.</param>
    public static ErasureProof? Find(TenantFolder folder, long entry)
    {
        var entries = Protocol.Entries(folder);
        if (entries.FirstOrDefault(one => one.Number == entry && one.Note.Kind == ProtocolKind.Erase) is not { } erased
            || !entries.Any(one => one.Note.Kind == ProtocolKind.Done && one.About == entry))
            return null;
        var note = erased.Note;
        int Fact(string name) => note.Facts.TryGetValue(name, out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        return new(folder.Id.Value, entry, erased.Hash, note.At, note.By, note.Reason,
            Fact("interactions"), Fact("interactionsOfOthers"), Fact("consents"), Fact("identifiers"), Fact("identifiersOfOthersToo"), Ranges(EraseContent.Emptied(folder, erased)));
    }

    /// <summary>Sequences of the rows that went, neighbours together.</summary>
    internal static IReadOnlyList<string> Ranges(IEnumerable<long> sequences)
    {
        var ranges = new List<string>();
        long? first = null, last = null;
        foreach (var sequence in sequences.Order())
        {
            if (sequence != last + 1)
            {
                Close();
                first = sequence;
            }
            last = sequence;
        }
        Close();
        return ranges;

        void Close()
        {
            if (first is not null)
                ranges.Add(first == last ? $"{first}" : $"{first}–{last}");
        }
    }
}
