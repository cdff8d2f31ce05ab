using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture.DeadLetters;

/// <summary>Messages that were dropped and may be mended, on disk. Writing belongs to the commit thread.</summary>
static class DeadLetterRows
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_dead(id INTEGER PRIMARY KEY, source TEXT NOT NULL, received INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, message BLOB NOT NULL)";

    /// <summary>Beyond this a sender is broken, and more copies of its messages help nobody: they are counted only.</summary>
    const int Most = 10_000;

    /// <summary>That of a message.</summary>
    public const int MaxBytes = 32 << 10;

    public static void Add(LogTransaction transaction, MessageBatch batch)
    {
        if (batch.Replayed is { } number)
            Settle(transaction, number, batch);
        else if (batch.Dead.Count > 0)
            Insert(transaction, batch);
    }

    /// <summary>A letter that was taken in is gone; one that was not says why now.</summary>
    static void Settle(LogTransaction transaction, long number, MessageBatch batch)
    {
        var reasons = batch.Counts.Dropped.Select(dropped => dropped.Reason).ToArray();
        if (reasons.Length == 0)
            transaction.Prepare("DELETE FROM capture_dead WHERE id = ?").Bind(1, number).Run();
        else
            transaction.Prepare("UPDATE capture_dead SET reason = ?, detail = ? WHERE id = ?").BindText(1, $"{reasons[0]}").BindText(2, batch.Dead.FirstOrDefault()?.Detail ?? "").Bind(3, number).Run();
    }

    static void Insert(LogTransaction transaction, MessageBatch batch)
    {
        var count = transaction.Prepare("SELECT count(*) FROM capture_dead");
        count.Step();
        var room = Most - count.Long(0);
        count.Reset();
        foreach (var dead in batch.Dead.Where(dead => dead.Text.Length <= MaxBytes).Take((int)Math.Max(0, room)))
        {
            transaction.Prepare("INSERT INTO capture_dead(source, received, kind, reason, detail, message) VALUES(?, ?, ?, ?, ?, ?)")
                .BindText(1, batch.Source.Name).Bind(2, batch.Received).BindText(3, batch.Kind).BindText(4, $"{dead.Reason}").BindText(5, dead.Detail).Bind(6, dead.Text).Run();
        }
    }

    public static void Mend(LogTransaction transaction, long number, ReadOnlySpan<byte> message) =>
        transaction.Prepare("UPDATE capture_dead SET message = ? WHERE id = ?").Bind(1, message).Bind(2, number).Run();

    /// <summary>In the order in which they came.</summary>
    public static IReadOnlyList<StoredLetter> Read(LogReader? reader)
    {
        if (reader is null || !reader.HasTable("capture_dead"))
            return [];
        var (found, rows) = (new List<StoredLetter>(), reader.Prepare("SELECT id, source, received, kind, reason, detail, message FROM capture_dead ORDER BY id"));
        while (rows.Step())
            found.Add(new(rows.Long(0), rows.Text(1), DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(2)), rows.Text(3), rows.Text(4), rows.Text(5), rows.Bytes(6).ToArray()));
        rows.Reset();
        return found;
    }
}
