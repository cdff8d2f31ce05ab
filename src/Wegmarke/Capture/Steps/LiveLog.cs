using Wegmarke.Capture.Files;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>Appends the rows of messages. Belongs to the commit thread.</summary>
sealed class LiveLog(KeyRuns keys)
{
    public bool Knows(ulong key) => keys.Contains(key);

    /// <summary>Null when it is in the log now, else why not.</summary>
    public Fate? Append(LiveRow row, in LogEntry entry, LogTransaction transaction)
    {
        var name = transaction.NameId(row.Name with { Event = entry.Name });
        if (name == 0)
            return Fate.Dropped(DropReason.TooManyNames, $"there are already {Registers.MaxNames} different names of events; put what varies (ids, times) into a property");
        var key = entry.Nth == 0 ? row.Row.Key : RowKey.Nth(row.Row.Key, entry.Nth);
        if (!keys.Add(key))
            return Fate.Duplicate;
        var pending = row.Batch.Pending;
        transaction.Append(new LogRow
        {
            Source = transaction.SourceId(row.Batch.Source.Name),
            Ordinal = row.Row.Ordinal + entry.Nth,
            Time = row.Row.Time,
            Received = row.Batch.Received,
            Node = entry.Node,
            Name = name,
            Value = entry.Value,
            Currency = row.Row.Currency,
            Order = pending[row.Row.Order],
            Line = entry.Line.Span,
            Purposes = row.Collected.Bits,
            Key = key,
            Body = entry.Nth == 0 ? pending[row.Row.Body] : entry.Body.Span,
        });
        return null;
    }
}
