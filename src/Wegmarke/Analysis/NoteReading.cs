using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Notes in the audit log that somebody looked at a single customer, before it is shown.</summary>
public static class NoteReading
{
    public static void Of(TenantFolder folder, ProfilePage page) => AuditLog.Of(folder).Append(new(
        AuditAct.Profile, "", PersonReference.Of(folder, page.Profile.Identifiers.OrderBy(one => one.Node).Select(one => $"{one}")), new Dictionary<string, string>()));
}
