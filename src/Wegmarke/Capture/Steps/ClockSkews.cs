using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>How wrong the senders' clocks are. A message says when it happened and when it was sent; what lies between sending and receiving is
/// the clock's error and the way, and cannot be told apart. So a clock that is right within minutes is left alone, and one that is
/// wrong keeps the error found first until another is off by minutes again: the way never turns two contacts round. Belongs to the commit thread.</summary>
/// <remarks>Segment's correction, made steady; taking the difference anew for each request would fold the way into the times.</remarks>
sealed class ClockSkews
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_clocks(clock INTEGER PRIMARY KEY, skew INTEGER NOT NULL, said INTEGER NOT NULL, time INTEGER NOT NULL)";

    /// <summary>Longer than a request is on its way.</summary>
    const long Tolerance = 5 * 60_000;

    /// <summary>Later than this after its receipt nothing can have happened, whatever the time zone.</summary>
    public const long MostAhead = 24 * 3_600_000;

    const int MaxClocks = 200_000;

    readonly Dictionary<ulong, (long Skew, long Said, long Time)> _wrong = [];

    public static ClockSkews Open(Func<string, Statement> prepare)
    {
        var (skews, rows) = (new ClockSkews(), prepare("SELECT clock, skew, said, time FROM capture_clocks"));
        while (rows.Step())
            skews._wrong[(ulong)rows.Long(0)] = (rows.Long(1), rows.Long(2), rows.Long(3));
        rows.Reset();
        return skews;
    }

    /// <summary>When it happened by our clock; all in milliseconds.</summary>
    /// <param name="clock">Whose clock; 0 = the time told stands.</param>
    /// <param name="said">When it happened.</param>
    /// <param name="sent">When it was sent, by the same clock.</param>
    /// <param name="received">When it came, by ours.</param>
    /// <param name="transaction">Keeps what is found.</param>
    public long Corrected((ulong Clock, long Said, long Sent) message, long received, LogTransaction transaction)
    {
        if (message.Clock == 0)
            return message.Said;
        var (seen, isWrong) = (received - message.Sent, _wrong.TryGetValue(message.Clock, out var known));
        var skew = Math.Abs(seen - known.Skew) <= Tolerance ? known.Skew : seen;
        if (skew == 0 && !isWrong)
            return message.Said;
        var time = message.Said + skew;
        if (isWrong && skew != known.Skew)
            time = message.Said >= known.Said ? Math.Max(time, known.Time) : Math.Min(time, known.Time);
        if (time < 0)
            return received; // sent long before it happened: its clock says nothing
        Keep(message.Clock, (skew, message.Said, time), transaction);
        return time;
    }

    void Keep(ulong clock, (long Skew, long Said, long Time) found, LogTransaction transaction)
    {
        if (_wrong.TryGetValue(clock, out var known) && known.Skew == found.Skew && known.Said >= found.Said)
            return;
        if (_wrong.Count >= MaxClocks && !_wrong.ContainsKey(clock))
        {
            _wrong.Clear();
            transaction.Prepare("DELETE FROM capture_clocks").Run();
        }
        _wrong[clock] = found;
        transaction.Prepare("INSERT OR REPLACE INTO capture_clocks(clock, skew, said, time) VALUES(?, ?, ?, ?)")
            .Bind(1, (long)clock).Bind(2, found.Skew).Bind(3, found.Said).Bind(4, found.Time).Run();
    }
}
