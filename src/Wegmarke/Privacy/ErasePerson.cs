using System.Globalization;
using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Erases a person (Art. 17 DSGVO): identifiers and interactions go from every store, totals stay, and what happened up to now does
/// not come in again.</summary>
public static class ErasePerson
{
    /// <summary>What would go. Changes nothing.</summary>
    public static ErasurePlan Plan(TenantFolder folder, Person person, IEnumerable<IHoldsPersonalData> holders, DateTimeOffset now)
    {
        var plan = new ErasurePlan();
        foreach (var holder in holders)
            holder.Erase(person, plan);
        var secret = ErasureSecret.FindOrCreate(folder);
        foreach (var identifier in person.Identifiers)
        {
            var hash = Suppressions.IdentifierHash(secret, identifier.Kind, Encoding.UTF8.GetBytes(identifier.Value));
            plan.Add(new SuppressedHash(hash, identifier.IsShared ? SuppressionKind.Shared : SuppressionKind.Own, now.ToUnixTimeMilliseconds()));
        }
        return plan;
    }

    /// <summary>Returns when nothing of the person is left on disk.</summary>
    /// <exception cref="ArgumentException">The reason names the person.</exception>
    public static ErasureProof Run(InteractionLog log, Person person, ErasurePlan plan, Request request, TimeProvider clock)
    {
        request.RefuseNaming(person);
        var entry = EraseContent.Run(log, plan, request.Note(ProtocolKind.Erase, Facts(plan, person)).About(log.Folder, person), clock);
        return new(log.Folder.Id.Value, entry.Number, entry.Hash, entry.Note.At, request.By, request.Reason,
            plan.Erased, plan.Redacted, Consents(plan), person.Identifiers.Count(identifier => !identifier.IsShared), person.Identifiers.Count(identifier => identifier.IsShared),
            ErasureProof.Ranges(plan.Rows.Where(row => !row.IsRedaction).Select(row => row.Sequence)));
    }

    static Dictionary<string, string> Facts(ErasurePlan plan, Person person) => new()
    {
        ["interactions"] = Number(plan.Erased),
        ["interactionsOfOthers"] = Number(plan.Redacted),
        ["identifiers"] = Number(person.Identifiers.Count(identifier => !identifier.IsShared)),
        ["consents"] = Number(Consents(plan)),
        ["identifiersOfOthersToo"] = Number(person.Identifiers.Count(identifier => identifier.IsShared)),
    };

    /// <summary>Records of consent that go.</summary>
    static int Consents(ErasurePlan plan) => plan.Cells.Count(cells => cells.Table == "privacy_consents");

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
