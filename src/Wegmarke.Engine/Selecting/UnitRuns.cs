using System.Numerics;
using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine.Selecting;

/// <summary>Counted interactions of neighbouring profiles one after the other, and where their units begin. For units that lie side by side in the
/// columns, which need no number at each interaction. One thread.</summary>
/// <param name="source">What is asked of; parts play no role.</param>
/// <param name="map">The cells; null = all are counted, and nobody asks for cells.</param>
/// <param name="perJourney">True: a unit is a journey; false: a profile.</param>
sealed class UnitRuns(StepSource source, CellMap? map, bool perJourney)
{
    readonly CellBlock? _whole = source.Kept is null && map is not null && map.CountsAll ? new(source.Slice, map) : null;
    readonly KeptCells _kept = new(source with { Split = null }, map);
    readonly bool _isWhole = source.Kept is null && map is null or { CountsAll: true };
    int[] _borders = new int[4096];
    long[] _times = [];
    int _from;
    int _to;
    int _unitCount;

    public int Count => _isWhole ? _to - _from : _kept.Count;

    /// <summary>The flat cell of each.</summary>
    public ReadOnlySpan<int> Cells => _whole is not null ? _whole.Cells : _kept.Cells;

    /// <summary>Where each unit with a counted interaction begins, and behind the last one <see cref="Count"/>.</summary>
    public ReadOnlySpan<int> Borders => _borders.AsSpan(0, _unitCount + 1);

    /// <summary>Where an interaction stands in the columns.</summary>
    public int PositionOf(int at) => _isWhole ? _from + at : _kept.Positions[at];

    /// <summary>Milliseconds since 1970, UTC, of each. One pass.</summary>
    public ReadOnlySpan<long> ReadTimes()
    {
        if (_times.Length < Count)
            _times = new long[Count * 2];
        if (_isWhole)
            source.Columns.Times.Span[_from.._to].CopyTo(_times);
        else
            Gather.Of(source.Columns.Times.Span, _kept.Positions, _times);
        return _times.AsSpan(0, Count);
    }

    /// <summary>The first interaction from one to another, exclusive, whose position has its bit set; −1 = none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstSet(ReadOnlySpan<ulong> words, int from, int to)
    {
        if (_isWhole)
            return Bits.First(words, _from + from, _from + to) is >= 0 and var found ? found - _from : -1;
        var positions = _kept.Positions;
        while (from < to && !Bits.Is(words, positions[from]))
            from++;
        return from < to ? from : -1;
    }

    /// <summary>Reads some neighbouring profiles.</summary>
    public void Read(int firstProfile, int endProfile)
    {
        var offsets = source.Columns.Offsets.Span;
        (_from, _to) = (offsets[firstProfile], offsets[endProfile]);
        _whole?.Read(_from, _to);
        if (!_isWhole)
            _kept.ReadCounted(_from, _to);
        if (_borders.Length <= Count)
            _borders = new int[Count * 2];
        _unitCount = 0;
        if (perJourney)
            CutAtStarts(source.Columns.JourneyStarts.Words, _kept.Positions);
        else
            CutAt(offsets[firstProfile..endProfile], _kept.Positions);
        _borders[_unitCount] = Count;
    }

    [MethodImpl(Compiled.AtOnce)]
    void CutAt(ReadOnlySpan<int> starts, ReadOnlySpan<int> counted)
    {
        var at = 0;
        foreach (var start in starts)
            Cut(start, counted, ref at);
    }

    [MethodImpl(Compiled.AtOnce)]
    void CutAtStarts(ReadOnlySpan<ulong> starts, ReadOnlySpan<int> counted)
    {
        var at = 0;
        for (var word = _from >> 6; word << 6 < _to; word++)
        {
            for (var left = word == _from >> 6 ? starts[word] & ulong.MaxValue << _from : starts[word]; left != 0; left &= left - 1)
            {
                var start = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (start >= _to)
                    return;
                Cut(start, counted, ref at);
            }
        }
    }

    /// <summary>A unit begins at a position. One without counted interactions ends where it begins, and is written over by the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Cut(int start, ReadOnlySpan<int> counted, ref int at)
    {
        if (_isWhole)
        {
            at = start - _from;
        }
        else
        {
            while (at < counted.Length && counted[at] < start)
                at++;
        }
        if (at == Count)
            return;
        _unitCount -= _unitCount > 0 && _borders[_unitCount - 1] == at ? 1 : 0;
        _borders[_unitCount++] = at;
    }
}
