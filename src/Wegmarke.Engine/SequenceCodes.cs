namespace Wegmarke.Engine;

/// <summary>A number per row of the log, by its sequence; 0 = none. Two bytes each until a number needs four. One thread.</summary>
public sealed class SequenceCodes
{
    ushort[] _narrow = [];
    int[]? _wide;

    internal SequenceCodes(ushort[] narrow) => (_narrow, LastSequence) = (narrow, narrow.Length - 1);

    internal SequenceCodes(int[] wide) => (_wide, LastSequence) = (wide, wide.Length - 1);

    public SequenceCodes() { }

    /// <summary>The last row it knows.</summary>
    public long LastSequence { get; private set; } = -1;

    internal bool IsNarrow => _wide is null;

    internal ReadOnlySpan<ushort> Narrow => _narrow.AsSpan(0, (int)LastSequence + 1);

    internal ReadOnlySpan<int> Wide => _wide.AsSpan(0, (int)LastSequence + 1);

    /// <summary>0 beyond the last.</summary>
    public int this[long sequence] => sequence > LastSequence ? 0 : _wide is { } wide ? wide[sequence] : _narrow[sequence];

    /// <summary>Numbers of rows from this sequence on, behind all that are there; rows between have none.</summary>
    /// <param name="first">Sequence of the first of them.</param>
    /// <param name="codes">One per sequence.</param>
    /// <param name="renumbered">What each number is called here.</param>
    public void Append(long first, ReadOnlySpan<int> codes, ReadOnlySpan<int> renumbered)
    {
        var end = first + codes.Length;
        if (end > Array.MaxLength)
            throw new ArgumentException($"Row {end - 1} of the log is beyond the {Array.MaxLength} that one dimension holds. Split the tenant.", nameof(first));
        MakeRoom((int)end, isNarrow: renumbered.Length <= ushort.MaxValue + 1 && !Exceeds(renumbered));
        for (var i = 0; i < codes.Length; i++)
        {
            if (_wide is { } wide)
                wide[first + i] = renumbered[codes[i]];
            else
                _narrow[first + i] = (ushort)renumbered[codes[i]];
        }
        LastSequence = end - 1;
    }

    static bool Exceeds(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (number > ushort.MaxValue)
                return true;
        }
        return false;
    }

    void MakeRoom(int length, bool isNarrow)
    {
        if (_wide is null && !isNarrow)
            (_wide, _narrow) = (Array.ConvertAll(_narrow, code => (int)code), []);
        var room = (int)Math.Min(Array.MaxLength, length + length / 64L);
        if (_wide is not null && _wide.Length < length)
            Array.Resize(ref _wide, room);
        else if (_wide is null && _narrow.Length < length)
            Array.Resize(ref _narrow, room);
    }
}
