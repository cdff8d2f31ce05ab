namespace Wegmarke.Engine.Attributing;

/// <summary>Solves small chains exactly, for all kinds together: what is not asked about is eliminated, then each half of the kinds is asked by itself.</summary>
/// <remarks>With one state per kind all removal effects together cost about as much as solving the chain twice.</remarks>
static class ChainElimination
{
    public static ChainOutcomes Outcomes(AbsorbingChain chain, int kinds, CancellationToken cancel)
    {
        var matrix = ChainMatrix.Of(chain);
        var outcomes = new ChainOutcomes(matrix.Keeping(_ => false).Outcome(), new Credit[kinds]);
        Array.Fill(outcomes.Without, outcomes.Whole);
        int[] occurring = [.. chain.Kinds.SelectMany(kind => kind).Distinct().Order()];
        if (occurring.Length > 0)
            Ask(matrix, occurring);
        return outcomes;

        void Ask(ChainMatrix left, ReadOnlySpan<int> asked)
        {
            cancel.ThrowIfCancellationRequested();
            var wanted = new bool[kinds];
            foreach (var kind in asked)
                wanted[kind] = true;
            var kept = left.Keeping(state => Array.Exists(chain.Kinds[state], kind => wanted[kind]));
            if (asked.Length == 1)
            {
                outcomes.Without[asked[0]] = kept.Outcome();
                return;
            }
            Ask(kept, asked[..(asked.Length / 2)]);
            Ask(kept, asked[(asked.Length / 2)..]);
        }
    }
}
