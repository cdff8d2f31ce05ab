using System.Numerics;
using Wegmarke.Engine.Building;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>A dimension's number for each position of some columns; 0 = none. Immutable; any thread.</summary>
public sealed class DimensionColumn
{
    const int Chunk = 1 << 16;

    readonly Column<byte>? _bytes;
    readonly Column<ushort>? _narrow;
    readonly Column<int>? _wide;

    /// <summary>What is added to a stored value.</summary>
    readonly int _offset;

    /// <summary>Positions, in ascending order, that have further numbers from their further rows.</summary>
    (int Position, int Code)[] _further = [];

    DimensionColumn(Column<byte> bytes, int offset) => (_bytes, _offset, Length) = (bytes, offset, bytes.Length);

    DimensionColumn(Column<ushort> narrow, int offset) => (_narrow, _offset, Length) = (narrow, offset, narrow.Length);

    DimensionColumn(Column<int> wide) => (_wide, Length) = (wide, wide.Length);

    public int Length { get; }

    public int this[int position] =>
        _offset + (_bytes is { } bytes ? bytes.Span[position] : _narrow is { } narrow ? narrow.Span[position] : _wide!.Span[position]); // one of the three is there

    /// <summary>All numbers of an interaction of several rows, the first one first; none when it has none.</summary>
    public IEnumerable<int> AllAt(int position)
    {
        if (this[position] is not 0 and var first)
            yield return first;
        for (var at = ~Array.BinarySearch(_further, (position, 0)); at < _further.Length && _further[at].Position == position; at++)
            yield return _further[at].Code;
    }

    /// <summary>Of an interaction of several rows the first that says something counts, in their order; conditions ask all of them.</summary>
    /// <remarks>One pass over the sequences, with all processors; two or four bytes per interaction.</remarks>
    public static DimensionColumn Of(JourneyColumns columns, SequenceCodes codes)
    {
        var column = codes.IsNarrow
            ? new DimensionColumn(new Column<ushort>(Aligned<ushort>(columns, codes)), offset: 0)
            : new DimensionColumn(new Column<int>(Aligned<int>(columns, codes)));
        column._further = Further(columns, codes, column);
        return column;
    }

    /// <summary>Touchpoints as a dimension: code plus one.</summary>
    public static DimensionColumn OfTouchpoints(JourneyColumns columns) => new(columns.Touchpoints, offset: 1);

    /// <summary>Channels as a dimension: code plus one.</summary>
    public static DimensionColumn OfChannels(JourneyColumns columns) => new(columns.Channels, offset: 1);

    /// <summary>What is said of a profile is said of each of its interactions; the unlinked have none.</summary>
    /// <param name="columns">The interactions.</param>
    /// <param name="ofProfiles">One number per profile; profiles beyond its end have none.</param>
    public static DimensionColumn OfProfiles(JourneyColumns columns, ReadOnlySpan<int> ofProfiles)
    {
        var codes = new int[columns.Count];
        var offsets = columns.Offsets.Span;
        for (var profile = 0; profile < Math.Min(columns.ProfileCount, ofProfiles.Length); profile++)
            codes.AsSpan(offsets[profile]..offsets[profile + 1]).Fill(ofProfiles[profile]);
        return new(new Column<int>(codes));
    }

    /// <param name="codes">The first number of each position.</param>
    /// <param name="further">Further ones, in ascending order of position.</param>
    internal static DimensionColumn Of(int[] codes, (int Position, int Code)[] further) => new(new Column<int>(codes)) { _further = further };

    /// <summary>The further numbers of a position, from its further rows; mostly none.</summary>
    internal ReadOnlySpan<(int Position, int Code)> FurtherAt(int position)
    {
        if (_further.Length == 0)
            return default;
        var first = FirstFurther(position);
        var end = first;
        while (end < _further.Length && _further[end].Position == position)
            end++;
        return _further.AsSpan(first..end);
    }

    /// <summary>Index of the first entry at or after this position.</summary>
    int FirstFurther(int position)
    {
        var (low, high) = (0, _further.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_further[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The numbers at some positions.</summary>
    internal void Read(ReadOnlySpan<int> positions, Span<int> codes)
    {
        if (_bytes is { } bytes)
            Gather.At(bytes.Span, _offset, positions, codes);
        else if (_narrow is { } narrow)
            Gather.At(narrow.Span, _offset, positions, codes);
        else
            Gather.At(_wide!.Span, _offset, positions, codes);
    }

    /// <summary>Clears the bits of positions that have no wanted number.</summary>
    internal void Keep(bool[] wanted, ulong[] words)
    {
        var kept = Array.FindAll(_further, further => further.Code < wanted.Length && wanted[further.Code] && (words[further.Position >> 6] >> further.Position & 1) != 0);
        KeepFirst(wanted, words);
        foreach (var (position, _) in kept)
            words[position >> 6] |= 1UL << position;
    }

    void KeepFirst(bool[] wanted, ulong[] words)
    {
        if (_bytes is { } bytes)
            Keeping.Values(bytes, _offset, wanted, words);
        else if (_narrow is { } narrow)
            Keeping.Values(narrow, _offset, wanted, words);
        else
            Keeping.Values(_wide!, _offset, wanted, words);
    }

    static (int, int)[] Further(JourneyColumns columns, SequenceCodes codes, DimensionColumn column)
    {
        var positions = columns.LineSequences.Positions;
        var lines = columns.LineSequences.Values;
        var further = new List<(int, int)>();
        for (var i = 0; i < positions.Length; i++)
        {
            if (codes[lines[i]] is not 0 and var code && code != column[positions[i]])
                further.Add((positions[i], code));
        }
        return [.. further];
    }

    static T[] Aligned<T>(JourneyColumns columns, SequenceCodes codes) where T : unmanaged, INumberBase<T>
    {
        var aligned = GC.AllocateUninitializedArray<T>(columns.Count);
        var sequences = columns.Sequences;
        Lanes.Run((aligned.Length + Chunk - 1) / Chunk, chunk =>
        {
            var read = sequences.Span;
            for (var at = chunk * Chunk; at < Math.Min(aligned.Length, (chunk + 1) * Chunk); at++)
                aligned[at] = T.CreateTruncating(codes[read[at]]);
        });
        var positions = columns.LineSequences.Positions;
        var lines = columns.LineSequences.Values;
        for (var i = 0; i < positions.Length; i++)
        {
            if (T.IsZero(aligned[positions[i]]))
                aligned[positions[i]] = T.CreateTruncating(codes[lines[i]]);
        }
        return aligned;
    }
}
