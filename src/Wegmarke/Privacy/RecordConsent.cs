using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Notes in the protocol that consents are given or withdrawn; the records themselves go with the person when they are erased.</summary>
public static class RecordConsent
{
    /// <summary>Before the record is written: a withdrawal that is acknowledged is never unseen.</summary>
    /// <exception cref="ArgumentException">The reason names the person.</exception>
    public static ProtocolEntry Note(TenantFolder folder, Person person, ConsentRecord record, Request request)
    {
        request.RefuseNaming(person);
        return Protocol.Append(folder, request.Note(KindOf(record.Act), new Dictionary<string, string> { ["purpose"] = PurposeNames.Text(record.Purpose) }).About(folder, person));
    }

    static ProtocolKind KindOf(ConsentAct act) => act == ConsentAct.Given ? ProtocolKind.Consent : ProtocolKind.Revoke;
}
