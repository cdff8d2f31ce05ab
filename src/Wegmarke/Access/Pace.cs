using System.Collections.Concurrent;

namespace Wegmarke.Access;

/// <summary>How often each of many may ask: so many a second, with a reserve for when much comes at once. Any thread.</summary>
/// <remarks>The generic cell rate algorithm (ITU-T I.371): of each is kept the time at which the reserve would be whole again. Nothing ticks,
/// and who was not seen for a while costs nothing.</remarks>
/// <param name="clock">One that does not jump.</param>
/// <param name="perSecond">What each may ask for ever.</param>
/// <param name="reserve">What each may ask at once after a rest.</param>
public sealed class Pace(TimeProvider clock, double perSecond, int reserve)
{
    /// <summary>Beyond that those who are whole again are forgotten.</summary>
    const int MostRemembered = 100_000;

    readonly ConcurrentDictionary<string, long> _wholeAgain = new(StringComparer.Ordinal);
    readonly long _each = (long)(clock.TimestampFrequency / perSecond);
    readonly long _most = (long)(clock.TimestampFrequency / perSecond * reserve);

    /// <summary>Null when they may go on, which is counted; else how long until they may.</summary>
    public TimeSpan? Wait(string who)
    {
        if (_wholeAgain.Count >= MostRemembered)
            Forget();
        var now = clock.GetTimestamp();
        while (true)
        {
            var isKnown = _wholeAgain.TryGetValue(who, out var before);
            var after = Math.Max(before, now) + _each;
            if (after - now > _most)
                return TimeSpan.FromSeconds((after - now - _most) / (double)clock.TimestampFrequency);
            if (isKnown ? _wholeAgain.TryUpdate(who, after, before) : _wholeAgain.TryAdd(who, after))
                return null;
        }
    }

    /// <summary>When all are in the middle of asking, all begin anew: memory is bounded, whoever comes by however many addresses.</summary>
    void Forget()
    {
        var now = clock.GetTimestamp();
        foreach (var (who, whole) in _wholeAgain)
        {
            if (whole <= now)
                _wholeAgain.TryRemove(who, out _);
        }
        if (_wholeAgain.Count >= MostRemembered)
            _wholeAgain.Clear();
    }
}
