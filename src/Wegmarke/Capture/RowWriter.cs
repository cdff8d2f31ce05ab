using System.Runtime.InteropServices;
using Wegmarke.Capture.Files;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>The last steps on an interaction's way, on the commit thread: dedupe ▸ node ▸ append.</summary>
sealed class RowWriter(KeyRuns keys, IdentityIndex identities, TimeProvider clock)
{
    public Written Write(PendingBatch batch, string source, LogTransaction transaction)
    {
        var received = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var sourceId = transaction.SourceId(source);
        var names = new int[batch.Names.Count];
        int stored = 0, duplicates = 0, unlinked = 0, nothing = 0;
        var refused = new List<long>();
        foreach (ref readonly var pending in CollectionsMarshal.AsSpan(batch.Rows))
        {
            var row = pending;
            var times = row.IsBooked ? Difference(ref row, transaction) : 1;
            if (times == 0)
            {
                nothing += row.OnlyIfBooked ? 1 : 0;
                duplicates += row.OnlyIfBooked ? 0 : 1;
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
            var node = identities.NodeOf(batch.Identifiers.Row(row.FirstIdentifier, row.Identifiers), transaction);
            Append(batch, row, transaction, new(sourceId, name, node, received));
            if (row.IsBooked)
                OrderBook.Book(transaction, pending.Key, pending.Value ?? 0, times);
            stored++;
            unlinked += node == 0 ? 1 : 0;
        }
        return new(stored, duplicates, unlinked, nothing, refused);
    }

    /// <summary>Makes the row the difference to what was booked of its part of the order; returns how many times something is stored of it
    /// then, 0 when nothing is to be stored.</summary>
    static int Difference(ref PendingRow row, LogTransaction transaction)
    {
        var amount = row.Value ?? 0;
        if (OrderBook.Booked(transaction, row.Key) is not { } booked)
            return row.OnlyIfBooked ? 0 : 1;
        if (booked.Amount == amount)
            return 0;
        var isLess = amount < booked.Amount;
        row = row with
        {
            Key = RowKey.Nth(row.Key, -booked.Times),
            Value = amount - booked.Amount,
            Name = isLess ? row.LessName : row.MoreName,
            Time = isLess ? row.LessTime : row.Time,
        };
        return booked.Times + 1;
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
