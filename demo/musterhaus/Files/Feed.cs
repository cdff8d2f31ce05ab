namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>Rows come customer by customer and leave in the order of time, day by day; only what is not due yet is held.</summary>
sealed class Feed<T>(Action<DateTime, T> write)
{
    List<(DateTime Time, int Ordinal, T Row)> _waiting = [];
    int _ordinal;

    public void Add(DateTime utc, T row) => _waiting.Add((utc, _ordinal++, row));

    /// <summary>Writes what is earlier than the time given.</summary>
    public void Flush(DateTime until)
    {
        _waiting.Sort((left, right) => (left.Time, left.Ordinal).CompareTo((right.Time, right.Ordinal)));
        var due = _waiting.TakeWhile(row => row.Time < until).Count();
        for (var at = 0; at < due; at++)
            write(_waiting[at].Time, _waiting[at].Row);
        _waiting = [.. _waiting.Skip(due)];
    }
}
