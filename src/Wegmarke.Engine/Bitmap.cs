namespace Wegmarke.Engine;

/// <summary>One bit per position.</summary>
public sealed class Bitmap
{
    internal Bitmap(int length, Column<ulong> column) => (Length, Column) = (length, column);

    public Bitmap(int length) : this(length, new Column<ulong>(new ulong[WordsFor(length)])) { }

    public int Length { get; }

    public ReadOnlySpan<ulong> Words => Column.Span;

    public bool this[int position] => ((Words[position >> 6] >> position) & 1) != 0;

    internal Column<ulong> Column { get; }

    /// <summary>Positions set between the two, the second exclusive.</summary>
    public int Count(int from, int to)
    {
        var count = 0;
        var words = Words;
        for (var position = from; position < to;)
        {
            var take = Math.Min(64 - (position & 63), to - position);
            var mask = take == 64 ? ulong.MaxValue : ((1UL << take) - 1) << (position & 63);
            count += System.Numerics.BitOperations.PopCount(words[position >> 6] & mask);
            position += take;
        }
        return count;
    }

    /// <summary>Positions set.</summary>
    public int Count() => Count(0, Length);

    /// <summary>A bitmap with these positions set.</summary>
    public static Bitmap Of(int length, IEnumerable<int> positions)
    {
        var words = new ulong[WordsFor(length)];
        foreach (var position in positions)
            words[position >> 6] |= 1UL << position;
        return new(length, new Column<ulong>(words));
    }

    /// <summary>A bitmap of another length in which some positions are as said, and the others as here; what is longer is not set.</summary>
    /// <param name="values">Of each of <paramref name="positions"/>, at its place.</param>
    public Bitmap With(int length, IReadOnlyList<int> positions, Bitmap values)
    {
        var words = new ulong[WordsFor(length)];
        Words[..Math.Min(Words.Length, words.Length)].CopyTo(words);
        for (var at = 0; at < positions.Count; at++)
        {
            var bit = 1UL << positions[at];
            words[positions[at] >> 6] = values[at] ? words[positions[at] >> 6] | bit : words[positions[at] >> 6] & ~bit;
        }
        return new(length, new Column<ulong>(words));
    }

    /// <summary>Positions set here and not in the other, or the other way round, ascending; one that ends earlier is not set behind its end.</summary>
    public IEnumerable<int> Difference(Bitmap other)
    {
        for (var word = 0; word < WordsFor(Math.Max(Length, other.Length)); word++)
        {
            var left = (word < Words.Length ? Words[word] : 0) ^ (word < other.Words.Length ? other.Words[word] : 0);
            for (; left != 0; left &= left - 1)
                yield return word * 64 + System.Numerics.BitOperations.TrailingZeroCount(left);
        }
    }

    /// <summary>Positions not set.</summary>
    public Bitmap Not()
    {
        var words = new ulong[WordsFor(Length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = ~Words[i];
        if ((Length & 63) != 0)
            words[^1] &= (1UL << Length) - 1;
        return new(Length, new Column<ulong>(words));
    }

    /// <summary>Positions set in both; as long as the shorter one.</summary>
    public Bitmap And(Bitmap other)
    {
        var length = Math.Min(Length, other.Length);
        var words = new ulong[WordsFor(length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = Words[i] & other.Words[i];
        if ((length & 63) != 0)
            words[^1] &= (1UL << length) - 1;
        return new(length, new Column<ulong>(words));
    }

    /// <summary>Positions set in either; as long as the longer one.</summary>
    public Bitmap Or(Bitmap other)
    {
        var words = new ulong[WordsFor(Math.Max(Length, other.Length))];
        Words.CopyTo(words);
        for (var i = 0; i < other.Words.Length; i++)
            words[i] |= other.Words[i];
        return new(Math.Max(Length, other.Length), new Column<ulong>(words));
    }

    internal static int WordsFor(int length) => (int)(((long)length + 63) >> 6);
}
