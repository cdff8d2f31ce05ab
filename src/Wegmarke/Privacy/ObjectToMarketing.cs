using System.Globalization;
using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Takes an objection to marketing (Art. 21(2) DSGVO), or takes it back. It is kept as keyed hashes of the person's identifiers,
/// outlives an erasure, and holds for everything that comes in later.</summary>
public static class ObjectToMarketing
{
    /// <exception cref="ArgumentException">The reason names the person, or they have no identifier of their own.</exception>
    public static ProtocolEntry Run(TenantFolder folder, Person person, Request request, bool withdraw)
    {
        request.RefuseNaming(person);
        var secret = ErasureSecret.FindOrCreate(folder);
        var kind = withdraw ? SuppressionKind.Withdrawal : SuppressionKind.Objection;
        var hashes = person.Identifiers.Where(identifier => !identifier.IsShared)
            .Select(identifier => new SuppressedHash(Suppressions.IdentifierHash(secret, identifier.Kind, Encoding.UTF8.GetBytes(identifier.Value)), kind, request.At.ToUnixTimeMilliseconds()))
            .ToArray();
        if (hashes.Length == 0)
            throw new ArgumentException("Others use this device, too: an objection under it alone would be theirs as well. Name the person by another identifier, for example email:ada@example.org.");
        var facts = new Dictionary<string, string> { ["identifiers"] = hashes.Length.ToString(CultureInfo.InvariantCulture) };
        return SuppressHashes.Run(folder, hashes, request.Note(withdraw ? ProtocolKind.Withdraw : ProtocolKind.Object, facts).About(folder, person));
    }
}
