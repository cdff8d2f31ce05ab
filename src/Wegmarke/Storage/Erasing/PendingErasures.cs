using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage.Erasing;

/// <summary>Erasures that the protocol names and the log has not gone through to the end: one that was killed on its way, or all that came
/// after a backup that was put back. They are finished before anybody writes or reads.</summary>
static class PendingErasures
{
    /// <summary>Repeating one changes nothing, so that it may be killed any number of times.</summary>
    public static void Finish(InteractionLog log, TimeProvider clock)
    {
        var place = LogTables.Place(log.Connection);
        if (Protocol.Length(log.Folder) == place.Finished)
            return;
        RefuseLostProtocol(log.Folder, place);
        var entries = Protocol.Entries(log.Folder);
        var done = entries.Where(entry => entry.Note.Kind == ProtocolKind.Done).Select(entry => entry.About).ToHashSet();
        var open = entries.Where(entry => entry.ChangesLog && (entry.End > place.Applied || !done.Contains(entry.Number))).ToList();
        if (open.Count > 0)
            Finish(open, done, log, clock);
        ErasureWork.Finish(log, Protocol.End(log.Folder));
    }

    /// <summary>Without the entries that this log has gone through nobody knows whom to keep out.</summary>
    static void RefuseLostProtocol(TenantFolder folder, ProtocolPlace place)
    {
        if (place.Applied > Protocol.Length(folder))
            throw new StorageException($"The protocol in {folder.Erasures} ends before what this log has carried out already: persons who were erased or objected are not known any more, and nothing may come in. Put that folder back from a backup; 'wegmarke verify' says more.");
    }

    static void Finish(List<ProtocolEntry> open, HashSet<long> done, InteractionLog log, TimeProvider clock)
    {
        var changed = open.Select(entry => ErasureWork.Apply(log, entry)).ToList();
        Remains.Remove(log);
        foreach (var (entry, changes) in open.Zip(changed).Where(one => one.Second > 0 || !done.Contains(one.First.Number)))
            Note(log.Folder, entry, done.Contains(entry.Number) ? ProtocolKind.Repeated : ProtocolKind.Done, changes, clock);
    }

    static void Note(TenantFolder folder, ProtocolEntry entry, ProtocolKind kind, long changes, TimeProvider clock) => Protocol.Append(
        folder, new(kind, clock.GetUtcNow(), entry.Note.By, "", new Dictionary<string, string> { ["changes"] = $"{changes}" }), content: null, entry.Number);

    /// <summary>Costs a look at the length of the protocol's file, unless something was added to it since.</summary>
    /// <exception cref="StorageException">Rows are to be erased first, and another process writes the tenant, or the folder cannot be written.</exception>
    public static void FinishBeforeReading(TenantFolder folder, Connection connection)
    {
        var length = Protocol.Length(folder);
        if (length == 0 || !LogTables.Exist(connection) || LogTables.Place(connection) is var place && length <= place.Finished)
            return;
        var open = Protocol.EntriesAfter(folder, place.Finished).Where(entry => entry.ChangesLog).ToList();
        if (open.Count == 0)
            return;
        try
        {
            InteractionLog.Open(folder, TimeProvider.System).Dispose();
        }
        catch (StorageException) when (open.TrueForAll(entry => entry.End <= place.Applied))
        {
            // The rows are empty already; whoever holds the tenant just now is about to remove what is left elsewhere.
        }
    }
}
