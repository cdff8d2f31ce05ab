using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>Which messages came that become no row of the log, whose keys know the others: hashes only, for longer than any sender tries again.
/// Belongs to the commit thread.</summary>
static class MessageIds
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_messages(key INTEGER PRIMARY KEY, received INTEGER NOT NULL)";

    /// <summary>Senders try for hours, those that were offline for days; seven are promised.</summary>
    static readonly TimeSpan s_memory = TimeSpan.FromDays(30);

    /// <summary>False when it was there already.</summary>
    public static bool Add(LogTransaction transaction, ulong key, long received)
    {
        var known = transaction.Prepare("SELECT 1 FROM capture_messages WHERE key = ?").Bind(1, (long)key);
        var isKnown = known.Step();
        known.Reset();
        if (!isKnown)
            transaction.Prepare("INSERT INTO capture_messages(key, received) VALUES(?, ?)").Bind(1, (long)key).Bind(2, received).Run();
        return !isKnown;
    }

    /// <summary>Once at each opening.</summary>
    public static void Forget(LogTransaction transaction, DateTimeOffset now) =>
        transaction.Prepare("DELETE FROM capture_messages WHERE received < ?").Bind(1, (now - s_memory).ToUnixTimeMilliseconds()).Run();
}
