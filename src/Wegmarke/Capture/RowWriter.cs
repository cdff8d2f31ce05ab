using System.Runtime.InteropServices;
using Wegmarke.Capture.Files;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>The last steps on an interaction's way, on the commit thread: door ▸ dedupe ▸ node ▸ append.</summary>
sealed class RowWriter(Door door, KeyRuns keys, IdentityIndex identities, TimeProvider clock)
{
    public Written Write(PendingBatch batch, string source, LogTransaction transaction)
    {
        var work = new Work(batch, transaction, transaction.SourceId(source), clock.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(batch.Rows))
        {
            if (door.Refuses(row, work.IdentifiersOf(row)) is { } reason)
                work.Count(reason);
            else if (row.IsBooked)
                StoreDifference(row, work);
            else
                Store(row, work);
        }
        return work.Written;
    }

    /// <summary>A part of an order says what stands: only the difference to what was booked of it is stored.</summary>
    void StoreDifference(in PendingRow row, Work work)
    {
        var amount = row.Value ?? 0;
        var booked = OrderBook.Booked(work.Transaction, row.Key);
        if (booked is null && row.OnlyIfBooked)
            work.Nothing++;
        else if (booked is { } known && known.Amount == amount)
            _ = row.OnlyIfBooked ? work.Nothing++ : work.Duplicates++;
        else if (Store(booked is { } before ? Difference(row, before) : row, work))
            OrderBook.Book(work.Transaction, row.Key, amount, (booked?.Times ?? 0) + 1);
    }

    static PendingRow Difference(in PendingRow row, (long Amount, int Times) booked)
    {
        var amount = row.Value ?? 0;
        var isLess = amount < booked.Amount;
        return row with
        {
            Key = RowKey.Nth(row.Key, -booked.Times),
            Value = amount - booked.Amount,
            Name = isLess ? row.LessName : row.MoreName,
            Time = isLess ? row.LessTime : row.Time,
        };
    }

    bool Store(in PendingRow row, Work work)
    {
        var name = work.NameId(row.Name);
        if (name == 0)
        {
            work.Refused.Add(row.Line);
            return false;
        }
        if (!keys.Add(row.Key))
        {
            work.Duplicates++;
            return false;
        }
        var node = identities.NodeOf(work.IdentifiersOf(row), work.Transaction);
        Append(row, name, node, work);
        work.Stored++;
        work.Unlinked += node == 0 ? 1 : 0;
        return true;
    }

    static void Append(in PendingRow row, int name, int node, Work work) => work.Transaction.Append(new LogRow
    {
        Source = work.Source,
        Ordinal = row.Ordinal,
        Time = row.Time,
        Received = work.Received,
        Node = node,
        Name = name,
        Value = row.Value,
        Currency = row.Currency,
        Order = work.Batch[row.Order],
        Line = work.Batch[row.OrderLine],
        Purposes = row.Purposes,
        Key = row.Key,
        Body = work.Batch[row.Body],
    });

    /// <summary>One batch on its way, and what became of it so far.</summary>
    sealed class Work(PendingBatch batch, LogTransaction transaction, int source, long received)
    {
        readonly int[] _names = new int[batch.Names.Count];
        int _erased, _expired;

        public PendingBatch Batch => batch;
        public LogTransaction Transaction => transaction;
        public int Source => source;
        public long Received => received;
        public int Stored { get; set; }
        public int Duplicates { get; set; }
        public int Unlinked { get; set; }
        public int Nothing { get; set; }
        public List<long> Refused { get; } = [];

        public Written Written => new(Stored, Duplicates, Unlinked, Nothing, Refused, _erased, _expired);

        public RowIdentifiers IdentifiersOf(in PendingRow row) => batch.Identifiers.Row(row.FirstIdentifier, row.Identifiers);

        public int NameId(int number) => _names[number] != 0 ? _names[number] : _names[number] = transaction.NameId(batch.Names[number]);

        public void Count(DropReason reason)
        {
            _erased += reason == DropReason.Erased ? 1 : 0;
            _expired += reason == DropReason.Expired ? 1 : 0;
        }
    }
}
