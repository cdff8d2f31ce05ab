namespace Wegmarke.Engine.Attributing;

/// <summary>A Markov chain that ends in a conversion or in none, by weights instead of probabilities: what leaves a state is shared in proportion.</summary>
/// <param name="From">Of each edge the state it leaves.</param>
/// <param name="To">The state it enters.</param>
/// <param name="Weights">Its weight.</param>
/// <param name="Starts">By state, how often paths begin there.</param>
/// <param name="Converted">By state, how often paths end in a conversion from there.</param>
/// <param name="Lost">By state, how often in none.</param>
/// <param name="Value">By state, the value of the conversions reached from there.</param>
/// <param name="Kinds">By state, the kinds of touches in it, each once.</param>
sealed record AbsorbingChain(
    int[] From, int[] To, double[] Weights, double[] Starts, double[] Converted, double[] Lost, double[] Value, int[][] Kinds)
{
    /// <summary>Up to here a matrix is quicker than a list of edges.</summary>
    const int MostDense = 256;

    /// <summary>The same where each state has one kind, so that half of the kinds have half of the states.</summary>
    const int MostDenseOfOneKind = 1200;

    public int States => Starts.Length;

    /// <summary>What a path from the start comes to: of the whole chain, and without each kind, whose states then all lead to none.</summary>
    public ChainOutcomes Outcomes(int kinds, CancellationToken cancel) =>
        States <= MostDense || (States <= MostDenseOfOneKind && Array.TrueForAll(Kinds, of => of.Length == 1)) ? ChainElimination.Outcomes(this, kinds, cancel) : new ChainSweeps(this).Outcomes(kinds, cancel);
}
