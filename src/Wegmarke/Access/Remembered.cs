namespace Wegmarke.Access;

/// <summary>What the host's database says, remembered for a short while, so that a request costs a look and no reading. Any thread.</summary>
sealed class Remembered<T>(TimeProvider clock, Func<T> read)
    where T : class
{
    readonly Lock _reading = new();
    volatile Reading? _last;

    /// <summary>At most <see cref="AccessFeature.LongestMemory"/> old.</summary>
    public T Current
    {
        get
        {
            var now = clock.GetTimestamp();
            return _last is { } last && clock.GetElapsedTime(last.Began, now) < AccessFeature.LongestMemory ? last.Value : Since(now);
        }
    }

    /// <summary>As it was at this time or later. Many who ask at once share a reading, so strangers never make more than one at a time, and
    /// nobody who is known waits for it.</summary>
    public T Since(long asked)
    {
        lock (_reading)
            return (_last is { } others && others.Began >= asked ? others : _last = Read()).Value;
    }

    /// <summary>After a change by this process.</summary>
    public void Forget() => _last = null;

    /// <summary>The time is taken before the reading: what changes meanwhile is seen by the next one.</summary>
    Reading Read()
    {
        var began = clock.GetTimestamp();
        return new(began, read());
    }

    sealed record Reading(long Began, T Value);
}
