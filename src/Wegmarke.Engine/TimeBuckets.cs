using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

/// <summary>Neighbouring stretches of time, such as the days of a zone: each runs from its start to that of the next, the last one to the end.
/// Immutable; any thread.</summary>
/// <remarks>Stretches may differ in length, as days do when clocks change. A time is found by a guess on an even grid and a step or two from there.</remarks>
public sealed class TimeBuckets
{
    const int GridPerBucket = 4;

    readonly long[] _bounds;

    /// <summary>At index bucket the place it counts in; null = each by itself.</summary>
    readonly int[]? _places;

    /// <summary>The bucket in which each step of the grid begins.</summary>
    readonly int[] _guesses;
    readonly int _shift;

    /// <summary>No step of the grid reaches over more than one bound: from its guess there is one step at most.</summary>
    readonly bool _isClose;

    /// <param name="bounds">Starts in ascending order, and the end: milliseconds since 1970, UTC; one more than buckets.</param>
    public TimeBuckets(IReadOnlyList<long> bounds)
    {
        if (bounds.Count < 2)
            throw new ArgumentException($"{bounds.Count} bounds; a bucket has a start and an end.", nameof(bounds));
        for (var i = 1; i < bounds.Count; i++)
        {
            if (bounds[i] <= bounds[i - 1])
                throw new ArgumentException($"Bound {i} is {bounds[i]} and the one before it {bounds[i - 1]}; they ascend.", nameof(bounds));
        }
        (_bounds, Places) = ([.. bounds], bounds.Count - 1);
        var length = End - Start;
        while (length >> _shift >= (long)GridPerBucket * Count)
            _shift++;
        _guesses = new int[(int)((length - 1) >> _shift) + 1];
        for (var (step, bucket) = (0, 0); step < _guesses.Length; step++)
        {
            while (Start + ((long)step << _shift) >= _bounds[bucket + 1])
                bucket++;
            _guesses[step] = bucket;
        }
        _isClose = Enumerable.Range(0, Count - 1).All(bucket => _bounds[bucket + 1] - _bounds[bucket] >= 1L << _shift);
    }

    /// <summary>Buckets that count together, such as all Mondays from nine to ten.</summary>
    /// <param name="bounds">As above.</param>
    /// <param name="placeOf">For each bucket, from 0.</param>
    /// <param name="places">How many there are.</param>
    public TimeBuckets(IReadOnlyList<long> bounds, int[] placeOf, int places) : this(bounds) =>
        (_places, Places) = placeOf.Length == Count && placeOf.All(place => (uint)place < (uint)places) ? (placeOf, places)
            : throw new ArgumentException($"{placeOf.Length} places of {Count} buckets; each bucket has one from 0 to {places - 1}.", nameof(placeOf));

    public int Count => _bounds.Length - 1;

    /// <summary>Different places; as many as buckets when each counts by itself.</summary>
    public int Places { get; }

    public long Start => _bounds[0];

    /// <summary>Exclusive.</summary>
    public long End => _bounds[^1];

    /// <summary>The place that a time counts in; −1 outside of all buckets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(long time)
    {
        var bucket = Of(time);
        return (uint)bucket >= (uint)Count ? -1 : _places is null ? bucket : _places[bucket];
    }

    /// <summary>The bucket that a time lies in; −1 before the first, <see cref="Count"/> after the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(long time)
    {
        if (time < _bounds[0])
            return -1;
        if (time >= _bounds[^1])
            return Count;
        var bucket = _guesses[(int)((time - _bounds[0]) >> _shift)];
        while (time >= _bounds[bucket + 1])
            bucket++;
        return bucket;
    }

    /// <summary>The bucket of each time, as above.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public void Of(ReadOnlySpan<long> times, Span<int> buckets)
    {
        if (!_isClose)
        {
            for (var i = 0; i < times.Length; i++)
                buckets[i] = Of(times[i]);
            return;
        }
        var (bounds, guesses, shift, start) = (_bounds, _guesses, _shift, _bounds[0]);
        var length = (ulong)(_bounds[^1] - start);
        for (var i = 0; i < times.Length; i++)
        {
            var since = (ulong)(times[i] - start);
            if (since >= length)
            {
                buckets[i] = times[i] < start ? -1 : Count;
                continue;
            }
            var bucket = guesses[(int)(since >> shift)];
            buckets[i] = bucket + (times[i] >= bounds[bucket + 1] ? 1 : 0);
        }
    }
}
