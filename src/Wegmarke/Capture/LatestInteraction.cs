using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Something a source brought, in its own words.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Received">When it was taken in.</param>
public sealed record LatestInteraction(long Sequence, DateTimeOffset At, DateTimeOffset Received, string Event, string Touchpoint, string Channel)
{
    /// <summary>Further back nobody waits for a test to arrive.</summary>
    const long LookedAt = 20_000;

    /// <summary>The last ones of a source, newest first.</summary>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<LatestInteraction> Of(TenantFolder folder, string source, int most)
    {
        using var reader = LogReader.Open(folder);
        if (reader?.Registers.FindSource(source) is not { } number)
            return [];
        var last = reader.LastSequence;
        var found = new Queue<LatestInteraction>();
        using var rows = reader.Rows(Math.Max(1, last - LookedAt + 1), last);
        while (rows.Next())
        {
            if (rows.Row.Source != number || rows.Row.IsErased)
                continue;
            var name = reader.Registers.Name(rows.Row.Name);
            found.Enqueue(new(rows.Sequence, DateTimeOffset.FromUnixTimeMilliseconds(rows.Row.Time), DateTimeOffset.FromUnixTimeMilliseconds(rows.Row.Received), name.Event, name.Touchpoint, name.Channel));
            if (found.Count > most)
                found.Dequeue();
        }
        return [.. found.Reverse()];
    }
}
