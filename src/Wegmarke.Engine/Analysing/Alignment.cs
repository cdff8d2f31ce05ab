using System.Numerics;

namespace Wegmarke.Engine.Analysing;

/// <summary>Finds an ideal in paths: the most of its steps that a path has in their order. One thread.</summary>
/// <remarks>The length of a longest common subsequence by bit vectors (Crochemore, Iliopoulos, Pinzon and Reid 2001, in the form of Hyyrö 2004): a word
/// for each place of the path, a bit for each step of the ideal. Words are made from the end of the path, so that zeros among the lowest k bits at a
/// place are the length for the last k steps and the rest of the path. Of several longest ones the one is taken that keeps the earliest steps
/// of the ideal, each where it first can.</remarks>
sealed class Alignment
{
    readonly int[] _ideal;
    readonly ulong[] _masks;
    readonly int[] _matched;
    ulong[] _words = new ulong[64];

    public Alignment(IReadOnlyList<int> ideal, int cells)
    {
        (_ideal, _masks, _matched) = ([.. ideal], new ulong[cells], new int[ideal.Count]);
        foreach (var (step, cell) in ideal.Index())
            _masks[cell] |= 1UL << (ideal.Count - 1 - step);
    }

    /// <summary>Per step of the ideal its place in the path aligned last; −1 = it is not in the alignment.</summary>
    public ReadOnlySpan<int> Matched => _matched;

    /// <summary>Aligns a path; returns how many steps of the ideal are in it.</summary>
    public int Align(ReadOnlySpan<int> path)
    {
        MakeWords(path);
        var length = Length(0, 0);
        _matched.AsSpan().Fill(-1);
        var (step, place) = (0, 0);
        for (var left = length; left > 0; step++)
        {
            var at = path[place..].IndexOf(_ideal[step]);
            if (at < 0 || Length(step + 1, place + at + 1) != left - 1)
                continue;
            place += at + 1;
            _matched[step] = place - 1;
            left--;
        }
        return length;
    }

    void MakeWords(ReadOnlySpan<int> path)
    {
        if (_words.Length <= path.Length)
            _words = new ulong[path.Length * 2];
        var word = ulong.MaxValue;
        _words[path.Length] = word;
        for (var at = path.Length - 1; at >= 0; at--)
        {
            var both = word & _masks[path[at]];
            word = (word + both) | (word - both);
            _words[at] = word;
        }
    }

    /// <summary>Longest common subsequence of the ideal from a step on and the path from a place on.</summary>
    int Length(int step, int place) => BitOperations.PopCount(~_words[place] & Lowest(_ideal.Length - step));

    static ulong Lowest(int bits) => bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
}
