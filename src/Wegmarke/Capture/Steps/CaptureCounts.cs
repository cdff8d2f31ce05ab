using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>The counters of all sources, written in the transaction of what they count. Belongs to the commit thread.</summary>
sealed class CaptureCounts
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_counts(source TEXT NOT NULL, outcome TEXT NOT NULL, messages INTEGER NOT NULL, PRIMARY KEY(source, outcome)) WITHOUT ROWID";

    public const string Received = "received", Stored = "stored", Counted = "counted", Duplicate = "duplicate";

    const string Add = "INSERT INTO capture_counts(source, outcome, messages) VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET messages = messages + excluded.messages";

    readonly Dictionary<string, OutcomeCounts> _bySource = [];

    public void Note(string source, OutcomeCounts counts)
    {
        if (!_bySource.TryGetValue(source, out var known))
            _bySource[source] = known = new();
        known.Add(counts);
    }

    /// <summary>Once per group, however many requests it has.</summary>
    public void Write(LogTransaction transaction)
    {
        foreach (var (source, counts) in _bySource.Where(known => known.Value.Received > 0))
        {
            Write(transaction, source, Received, counts.Received);
            Write(transaction, source, Stored, counts.Stored);
            Write(transaction, source, Counted, counts.Counted);
            Write(transaction, source, Duplicate, counts.Duplicates);
            foreach (var (reason, count) in counts.Dropped)
                Write(transaction, source, $"{reason}", count);
            counts.Clear();
        }
    }

    static void Write(LogTransaction transaction, string source, string outcome, long messages)
    {
        if (messages > 0)
            transaction.Prepare(Add).BindText(1, source).BindText(2, outcome).Bind(3, messages).Run();
    }

    /// <summary>Everything counted so far.</summary>
    public static IReadOnlyList<(string Source, string Outcome, long Messages)> Read(LogReader reader)
    {
        if (!reader.HasTable("capture_counts"))
            return [];
        var (found, rows) = (new List<(string, string, long)>(), reader.Prepare("SELECT source, outcome, messages FROM capture_counts ORDER BY source, outcome"));
        while (rows.Step())
            found.Add((rows.Text(0), rows.Text(1), rows.Long(2)));
        rows.Reset();
        return found;
    }
}
