using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What was booked of each part of an order, so that an export that comes again with another status or amount brings only the
/// difference. Written in the transaction of the rows. Holds hashes and amounts, nobody's data. Belongs to the commit thread.</summary>
static class OrderBook
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_orders(key INTEGER PRIMARY KEY, booked INTEGER NOT NULL, times INTEGER NOT NULL)";

    const string Find = "SELECT booked, times FROM capture_orders WHERE key = ?";
    const string Insert = "INSERT OR REPLACE INTO capture_orders(key, booked, times) VALUES(?, ?, ?)";

    /// <summary>Minor units, and how many times something was stored; null when nothing was.</summary>
    public static (long Amount, int Times)? Booked(LogTransaction transaction, ulong key)
    {
        var row = transaction.Prepare(Find).Bind(1, (long)key);
        (long, int)? booked = row.Step() ? (row.Long(0), (int)row.Long(1)) : null;
        row.Reset();
        return booked;
    }

    public static void Book(LogTransaction transaction, ulong key, long amount, int times) =>
        transaction.Prepare(Insert).Bind(1, (long)key).Bind(2, amount).Bind(3, times).Run();
}
