using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Page counters that are past their time. They are nobody's data, so that they go without a plan.</summary>
public static class OldPages
{
    /// <summary>How many counters of days that were over before the limit there are.</summary>
    public static int Count(LogReader reader, DateTimeOffset limit) => PageCounts.Read(reader).Count(page => page.Day < Day(limit));

    public static void Remove(InteractionLog log, DateTimeOffset limit)
    {
        using var transaction = log.Begin();
        PageCounts.Forget(transaction, Day(limit));
        transaction.Commit();
    }

    static DateOnly Day(DateTimeOffset limit) => DateOnly.FromDateTime(limit.UtcDateTime);
}
