using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wegmarke.Engine;

/// <summary>Neighbouring times of a <see cref="TimeColumn"/>: milliseconds since 1970, UTC.</summary>
public readonly ref struct TimeValues
{
    readonly ReadOnlySpan<uint> _low;
    readonly ReadOnlySpan<ushort> _high;

    internal TimeValues(ReadOnlySpan<uint> low, ReadOnlySpan<ushort> high)
    {
        _low = low;
        _high = high[..low.Length];
    }

    public int Length => _low.Length;

    public long this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((long)_high[at] << 32 | _low[at]) + InteractionRow.FirstTime;
    }

    public TimeValues Slice(int start, int length) => new(_low.Slice(start, length), _high.Slice(start, length));

    public Enumerator GetEnumerator() => new(this);

    public long[] ToArray()
    {
        var times = new long[Length];
        CopyTo(times);
        return times;
    }

    /// <summary>All of them as they are reckoned with. One pass.</summary>
    [MethodImpl(Compiled.AtOnce)]
    internal void CopyTo(Span<long> times)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Vector256<uint>.Count <= _low.Length; at += Vector256<uint>.Count)
            {
                var (first, second) = Vector256.Widen(Vector256.Create(_low[at..]));
                var (high, higher) = Vector128.Widen(Vector128.Create(_high[at..]));
                ((first | Above(high)).AsInt64() + Vector256.Create(InteractionRow.FirstTime)).CopyTo(times[at..]);
                ((second | Above(higher)).AsInt64() + Vector256.Create(InteractionRow.FirstTime)).CopyTo(times[(at + Vector256<long>.Count)..]);
            }
        }
        for (; at < _low.Length; at++)
            times[at] = this[at];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<ulong> Above(Vector128<uint> high) => Vector256.WidenLower(high.ToVector256Unsafe()) << 32;

    public ref struct Enumerator(TimeValues times)
    {
        readonly TimeValues _times = times;
        int _at = -1;

        public readonly long Current => _times[_at];

        public bool MoveNext() => ++_at < _times.Length;
    }
}
