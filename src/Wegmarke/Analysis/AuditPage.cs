using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>A part of the audit log as people look at it, newest first.</summary>
/// <param name="Next">To ask for what comes behind: as <c>before</c>; null = there is no more.</param>
public sealed record AuditPage(IReadOnlyList<AuditedAct> Entries, long? Next)
{
    public const int Usual = 50, Most = 500;

    /// <exception cref="ArgumentException">More at once than are given.</exception>
    public static AuditPage Of(TenantFolder folder, long? before, int most, AuditFilter what)
    {
        if (most is < 1 or > Most)
            throw new ArgumentException($"take={most}: use 1 to {Most}.");
        var names = new ActorNames(new(folder.Root), folder.Id);
        var found = AuditLog.Of(folder).Before(before, most + 1, what);
        return new([.. found.Take(most).Select(entry => Shown(entry, names))], found.Count > most ? found[most - 1].Number : null);
    }

    static AuditedAct Shown(AuditEntry entry, ActorNames names) => new(
        entry.Number, entry.At, Word(entry.Note.Act), entry.By, names.Of(entry.By), entry.Note.About, names.Of(entry.Note.About), entry.Note.Persons, entry.Note.Facts);

    public static string Word(AuditAct act) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{act}");

    /// <exception cref="ArgumentException">There is no such act.</exception>
    public static AuditAct? Act(string? word) => string.IsNullOrEmpty(word) ? null
        : Enum.GetValues<AuditAct>().Where(act => Word(act).Equals(word, StringComparison.OrdinalIgnoreCase)).Select(act => (AuditAct?)act).FirstOrDefault()
        ?? throw new ArgumentException($"'{word}' is nothing that the audit log names. Known are {string.Join(", ", Enum.GetValues<AuditAct>().Select(Word))}.");
}
