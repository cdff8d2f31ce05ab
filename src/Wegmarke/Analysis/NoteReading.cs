using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Notes in the audit log that somebody looked at a single customer, before it is shown.</summary>
public static class NoteReading
{
    public static void Of(TenantFolder folder, ProfilePage page) => Of(folder, page.Profile);

    internal static void Of(TenantFolder folder, ProfileView profile) => Of(folder, PersonReference.Of(folder, profile.Identifiers.OrderBy(one => one.Node).Select(one => $"{one}")));

    internal static void Of(TenantFolder folder, Person person) => Of(folder, PersonReference.Of(folder, person));

    static void Of(TenantFolder folder, IReadOnlyList<string> references) => AuditLog.Of(folder).Append(new(AuditAct.Profile, "", references, new Dictionary<string, string>()));
}
