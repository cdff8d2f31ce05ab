using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Selecting;

/// <summary>For each step of a path a bit for each interaction of a stretch: whether it is kept and is the step. One thread.</summary>
sealed class StepPlanes(JourneyColumns columns, FunnelPath path, Bitmap? kept)
{
    readonly Plane[] _steps = [.. path.Steps.Select(step => new Plane(step, columns))];
    ulong[] _words = new ulong[256];
    int _firstWord;
    int _room = 256 / Math.Max(1, path.Steps.Count);

    /// <summary>Reads the columns that steps go by from one position to another, exclusive. Allocates only for a longer stretch than before.</summary>
    public void Read(int from, int to)
    {
        _firstWord = from >> 6;
        var count = ((to + 63) >> 6) - _firstWord;
        if (count + 1 > _room)
            MakeRoom(count + 1);
        for (var step = 0; step < _steps.Length; step++)
        {
            var words = _words.AsSpan(step * _room, count);
            words.Clear();
            Fill(_steps[step], words);
            if (kept is not null)
                And(words, kept.Words.Slice(_firstWord, count));
        }
    }

    /// <summary>The bits of a step from a position on, the lowest first; at most 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(int step, int from, int length)
    {
        var (word, shift) = (step * _room + (from >> 6) - _firstWord, from & 63);
        var bits = _words[word] >> shift;
        if (shift != 0)
            bits |= _words[word + 1] << (64 - shift);
        return length == 64 ? bits : bits & ((1UL << length) - 1);
    }

    void Fill(Plane step, Span<ulong> words)
    {
        var from = _firstWord << 6;
        var to = Math.Min(columns.Count, from + (words.Length << 6));
        if (step.Touchpoints is { } touchpoints)
            touchpoints.Fill(columns.Touchpoints.Span[from..to], words);
        if (step.Channels is { } channels)
            channels.Fill(columns.Channels.Span[from..to], words);
        if (step.Phases is { } phases)
            phases.Fill(columns.Phases[path.Model].Span[from..to], words);
        if (step.Converts)
            Or(words, columns.Conversions.Words.Slice(_firstWord, words.Length));
        foreach (var (column, isWanted) in step.Values)
            FillValues(column, isWanted, from..to, words);
    }

    static void FillValues(DimensionColumn values, bool[] wanted, Range positions, Span<ulong> words)
    {
        var from = positions.Start.Value;
        for (var at = from; at < positions.End.Value; at++)
        {
            var isWanted = wanted[values[at]];
            foreach (var (_, code) in values.FurtherAt(at))
                isWanted |= wanted[code];
            words[(at - from) >> 6] |= isWanted ? 1UL << (at - from) : 0;
        }
    }

    static void Or(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (var word = 0; word < words.Length; word++)
            words[word] |= others[word];
    }

    static void And(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (var word = 0; word < words.Length; word++)
            words[word] &= others[word];
    }

    void MakeRoom(int count)
    {
        _room = Math.Max(count, _room * 2);
        _words = new ulong[_room * _steps.Length];
    }

    /// <summary>What a step goes by; null = not by this.</summary>
    sealed class Plane(FunnelStep step, JourneyColumns columns)
    {
        public readonly WantedCodes<ushort>? Touchpoints = WantedCodes<ushort>.Of(step.Touchpoints);
        public readonly WantedCodes<byte>? Channels = WantedCodes<byte>.Of(step.Channels);
        public readonly WantedCodes<byte>? Phases = WantedCodes<byte>.Of(step.Phases);
        public readonly (DimensionColumn Column, bool[] IsWanted)[] Values = [.. step.Values.Select(values => (values.Dimension.In(columns), Wanted(values)))];
        public readonly bool Converts = step.Converts;

        static bool[] Wanted(DimensionValues values)
        {
            var isWanted = new bool[values.Dimension.Values.Count + 1];
            foreach (var code in values.Codes)
                isWanted[code] = true;
            return isWanted;
        }
    }
}
