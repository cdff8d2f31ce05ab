using System.Globalization;
using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What the audit log knows a person by: keyed hashes of their identifiers, under the tenant's own secret. Whoever asks with an identifier
/// finds what was done to its owner, after an erasure, too; the log itself leads to nobody, so that no erasure has to rewrite it.</summary>
public static class PersonReference
{
    /// <summary>Of more identifiers the first ones: a mailbox of a hundred thousand people is no person.</summary>
    public const int Most = 20;

    const char AuditUse = 'a';

    /// <param name="folder">Whose data.</param>
    /// <param name="identifiers">As kind:value, normalised; those that others use, too, are left out by the caller where that is known.</param>
    public static IReadOnlyList<string> Of(TenantFolder folder, IEnumerable<string> identifiers)
    {
        var secret = ErasureSecret.FindOrCreate(folder);
        return [.. identifiers.Take(Most).Select(one => secret.Hash(AuditUse, 0, Encoding.UTF8.GetBytes(one)).ToString("x32", CultureInfo.InvariantCulture))];
    }

    public static IReadOnlyList<string> Of(TenantFolder folder, Person person) =>
        Of(folder, person.Identifiers.Where(identifier => !identifier.IsShared).OrderBy(identifier => identifier.Node).Select(identifier => $"{identifier}"));

    internal static ProtocolNote About(this ProtocolNote note, TenantFolder folder, Person person) => note with { Persons = Of(folder, person) };
}
