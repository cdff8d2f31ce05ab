using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Restricts the processing of a person's data (Art. 18 DSGVO), or ends that: they stay and are left out of every answer.</summary>
public static class RestrictProcessing
{
    /// <summary>Noted in the protocol first, so that nothing happens unseen.</summary>
    /// <exception cref="ArgumentException">The reason names the person, or nothing is known of them that could be restricted.</exception>
    public static ProtocolEntry Run(InteractionLog log, Person person, Request request, bool lift)
    {
        request.RefuseNaming(person);
        var own = person.Identifiers.Where(identifier => identifier.Node > 0 && !identifier.IsShared).Select(identifier => identifier.Node).ToArray();
        if (own.Length == 0)
            throw new ArgumentException("Nothing is known under this identifier that is only this person's; there is nothing to restrict.");
        var facts = new Dictionary<string, string> { ["identifiers"] = own.Length.ToString(CultureInfo.InvariantCulture) };
        var entry = Protocol.Append(log.Folder, request.Note(lift ? ProtocolKind.Lift : ProtocolKind.Restrict, facts).About(log.Folder, person));
        using var transaction = log.Begin();
        foreach (var table in PrivacyTables.Create)
            transaction.Prepare(table).Run();
        foreach (var node in own)
            RestrictionRows.Write(transaction, new(node, lift, request.At));
        transaction.Commit();
        return entry;
    }
}
