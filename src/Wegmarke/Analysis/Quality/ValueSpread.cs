using System.Numerics;

namespace Wegmarke.Analysis.Quality;

/// <summary>Sizes of values by powers of two, to find those far from the usual one in a single pass.</summary>
sealed class ValueSpread
{
    /// <summary>2^10: about a thousand times the median.</summary>
    const int FarOut = 10;

    readonly long[] _counts = new long[65];
    readonly long[] _firsts = new long[65];

    public void Add(long value, long sequence)
    {
        var size = 64 - BitOperations.LeadingZeroCount((ulong)Math.Abs(value));
        if (_counts[size]++ == 0)
            _firsts[size] = sequence;
    }

    /// <summary>How many, and the first of them; null when there are none.</summary>
    public (long Count, long First)? FarFromUsual()
    {
        var (total, below, median) = (_counts.Sum(), 0L, 0);
        while (median < 64 && (below += _counts[median]) * 2 < total)
            median++;
        var far = Enumerable.Range(0, 65).Where(size => size >= median + FarOut && _counts[size] > 0).ToArray();
        return far.Length == 0 ? null : (far.Sum(size => _counts[size]), far.Min(size => _firsts[size]));
    }
}
