using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>The last steps on an interaction's way, on the commit thread: door ▸ dedupe ▸ node ▸ append.</summary>
sealed class RowWriter(Door door, KeyRuns keys, IdentityIndex identities, TimeProvider clock)
{
    public Written Write(PendingBatch batch, string source, LogTransaction transaction)
    {
        var received = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var sourceId = transaction.SourceId(source);
        var names = new int[batch.Names.Count];
        int stored = 0, duplicates = 0, unlinked = 0, erased = 0, expired = 0;
        var refused = new List<long>();
        foreach (ref readonly var row in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batch.Rows))
        {
            var identifiers = batch.Identifiers.Row(row.FirstIdentifier, row.Identifiers);
            if (door.Refuses(row, identifiers) is { } reason)
            {
                erased += reason == DropReason.Erased ? 1 : 0;
                expired += reason == DropReason.Expired ? 1 : 0;
                continue;
            }
            var name = NameId(batch, row.Name, names, transaction);
            if (name == 0)
            {
                refused.Add(row.Line);
                continue;
            }
            if (!keys.Add(row.Key))
            {
                duplicates++;
                continue;
            }
            var node = identities.NodeOf(identifiers, transaction);
            Append(batch, row, transaction, new(sourceId, name, node, received));
            stored++;
            unlinked += node == 0 ? 1 : 0;
        }
        return new(stored, duplicates, unlinked, refused, erased, expired);
    }

    static int NameId(PendingBatch batch, int number, int[] known, LogTransaction transaction) =>
        known[number] != 0 ? known[number] : known[number] = transaction.NameId(batch.Names[number]);

    static void Append(PendingBatch batch, in PendingRow row, LogTransaction transaction, Assigned assigned) =>
        transaction.Append(new LogRow
        {
            Source = assigned.Source,
            Ordinal = row.Ordinal,
            Time = row.Time,
            Received = assigned.Received,
            Node = assigned.Node,
            Name = assigned.Name,
            Value = row.Value,
            Currency = row.Currency,
            Order = batch[row.Order],
            Line = batch[row.OrderLine],
            Purposes = row.Purposes,
            Key = row.Key,
            Body = batch[row.Body],
        });

    readonly record struct Assigned(int Source, int Name, int Node, long Received);
}
