using System.Globalization;

namespace Wegmarke.Analysis.Following;

/// <summary>The last events of one thing that is followed, for readers of any pace: whoever is too slow, or comes back too late, is told that
/// events are missing. Any thread.</summary>
/// <param name="name">Tells it from every other ring, also from those of an earlier process.</param>
sealed class EventRing(string name)
{
    /// <summary>Some seconds of the busiest customer.</summary>
    public const int MostKept = 256;

    readonly Lock _lock = new();
    readonly Queue<ServerEvent> _events = new();
    TaskCompletionSource _changed = New();
    long _first = 1;

    /// <summary>Nothing comes any more.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The number of the event that comes next.</summary>
    public long Next
    {
        get
        {
            lock (_lock)
                return _first + _events.Count;
        }
    }

    /// <param name="events">What happened.</param>
    /// <param name="sequence">The last row of the log that was looked at for it.</param>
    public void Add(IEnumerable<ServerEvent> events, long sequence)
    {
        lock (_lock)
        {
            var before = _first + _events.Count;
            foreach (var one in events)
            {
                _events.Enqueue(one with { Id = IdOf(_first + _events.Count, sequence) });
                if (_events.Count <= MostKept)
                    continue;
                _events.Dequeue();
                _first++;
            }
            if (_first + _events.Count > before)
                Wake();
        }
    }

    public void End()
    {
        lock (_lock)
        {
            IsEnded = true;
            Wake();
        }
    }

    /// <summary>The events from a number on; null when some of them are not kept any more. Completes when there are more, or it has ended.</summary>
    public (IReadOnlyList<ServerEvent>? Events, Task More) From(long number)
    {
        lock (_lock)
        {
            var more = IsEnded ? Task.CompletedTask : _changed.Task;
            return number < _first ? (null, more) : ([.. _events.Skip((int)(number - _first))], more);
        }
    }

    /// <summary>The event of this number, said to have been seen last.</summary>
    public string IdOf(long number, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}-{sequence}");

    /// <summary>What a reader that comes back saw last: the number behind it in this ring, or 0 when it was another one; and the sequence. Null when the
    /// text is no id.</summary>
    public (long Next, long Sequence)? Read(string? id) =>
        id?.Split('-') is [var ring, var number, var sequence]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (ring == name && seen < Next ? seen + 1 : 0, last) : null;

    void Wake()
    {
        var changed = _changed;
        _changed = New();
        changed.SetResult();
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
