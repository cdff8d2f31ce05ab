using System.Numerics;
using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine.Selecting;

/// <summary>Counted interactions of neighbouring profiles one after the other, and where their units begin. For units that lie side by side in the
/// columns, which need no number at each interaction. One thread.</summary>
/// <param name="source">What is asked of; parts play no role.</param>
/// <param name="map">The cells.</param>
/// <param name="perJourney">True: a unit is a journey; false: a profile.</param>
sealed class UnitRuns(StepSource source, CellMap map, bool perJourney)
{
    readonly CellBlock _whole = new(source.Slice with { Kept = null }, map);
    readonly KeptCells _kept = new(source with { Split = null }, map);
    readonly bool _isWhole = source.Kept is null && !map.CellOf.Contains(-1);
    int[] _cells = new int[4096];
    int[] _positions = new int[4096];
    int[] _borders = new int[4096];
    long[] _times = new long[4096];
    int _from;
    int _to;
    int _unitCount;

    public int Count { get; private set; }

    /// <summary>The flat cell of each.</summary>
    public ReadOnlySpan<int> Cells => _isWhole ? _whole.Cells : _cells.AsSpan(0, Count);

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public ReadOnlySpan<long> Times => _isWhole ? source.Columns.Times.Span[_from.._to] : _times.AsSpan(0, Count);

    /// <summary>Where each unit with a counted interaction begins, and behind the last one <see cref="Count"/>.</summary>
    public ReadOnlySpan<int> Borders => _borders.AsSpan(0, _unitCount + 1);

    /// <summary>Where an interaction stands in the columns.</summary>
    public int PositionOf(int at) => _isWhole ? _from + at : _positions[at];

    /// <summary>The first interaction from one to another, exclusive, whose position has its bit set; −1 = none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstSet(ReadOnlySpan<ulong> words, int from, int to)
    {
        if (_isWhole)
            return Bits.First(words, _from + from, _from + to) is >= 0 and var found ? found - _from : -1;
        while (from < to && !Bits.Is(words, _positions[from]))
            from++;
        return from < to ? from : -1;
    }

    /// <summary>Reads some neighbouring profiles.</summary>
    public void Read(int firstProfile, int endProfile)
    {
        var offsets = source.Columns.Offsets.Span;
        (_from, _to) = (offsets[firstProfile], offsets[endProfile]);
        if (_isWhole)
            Count = _whole.Read(_from, _to).Length;
        else
            ReadKept();
        if (_borders.Length <= Count)
            _borders = new int[Count * 2];
        _unitCount = 0;
        if (perJourney)
            CutAtStarts(source.Columns.JourneyStarts.Words);
        else
            CutAt(offsets[firstProfile..endProfile]);
        _borders[_unitCount] = Count;
    }

    [MethodImpl(Compiled.AtOnce)]
    void ReadKept()
    {
        _kept.Read(_from, _to);
        if (_positions.Length < _kept.Count)
            (_cells, _positions, _times) = (new int[_kept.Count * 2], new int[_kept.Count * 2], new long[_kept.Count * 2]);
        var count = 0;
        var times = source.Columns.Times.Span;
        for (var i = 0; i < _kept.Count; i++)
        {
            var position = _kept.Positions[i];
            (_positions[count], _cells[count], _times[count]) = (position, _kept.Cells[i], times[position]);
            count += _kept.Cells[i] < 0 ? 0 : 1;
        }
        Count = count;
    }

    [MethodImpl(Compiled.AtOnce)]
    void CutAt(ReadOnlySpan<int> starts)
    {
        var at = 0;
        foreach (var start in starts)
            Cut(start, ref at);
    }

    [MethodImpl(Compiled.AtOnce)]
    void CutAtStarts(ReadOnlySpan<ulong> starts)
    {
        var at = 0;
        for (var word = _from >> 6; word << 6 < _to; word++)
        {
            for (var left = word == _from >> 6 ? starts[word] & ulong.MaxValue << _from : starts[word]; left != 0; left &= left - 1)
            {
                var start = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (start >= _to)
                    return;
                Cut(start, ref at);
            }
        }
    }

    /// <summary>A unit begins at a position. One without counted interactions ends where it begins, and is written over by the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Cut(int start, ref int at)
    {
        if (_isWhole)
        {
            at = start - _from;
        }
        else
        {
            while (at < Count && _positions[at] < start)
                at++;
        }
        if (at == Count)
            return;
        _unitCount -= _unitCount > 0 && _borders[_unitCount - 1] == at ? 1 : 0;
        _borders[_unitCount++] = at;
    }
}
