namespace Wegmarke.Engine.Attributing;

/// <summary>The share of each touch of a path in its conversion; they sum to 1. One thread.</summary>
sealed class CreditShares(CreditRules rules)
{
    const double Ends = 0.4;

    readonly int[] _latestPath = new int[rules.Kinds];
    int _path;
    double[] _shares = new double[64];

    public ReadOnlySpan<double> Of(CreditModel model, ReadOnlySpan<int> elements, ReadOnlySpan<long> ages)
    {
        if (_shares.Length < elements.Length)
            _shares = new double[elements.Length * 2];
        var shares = _shares.AsSpan(0, elements.Length);
        shares.Clear();
        switch (model)
        {
            case CreditModel.First:
                shares[0] = 1;
                break;
            case CreditModel.Last:
                shares[^1] = 1;
                break;
            case CreditModel.Linear:
                shares.Fill(1.0 / shares.Length);
                break;
            case CreditModel.Position:
                ByPosition(shares);
                break;
            case CreditModel.Decay:
                ByAge(shares, ages);
                break;
            case CreditModel.Shapley:
                ByKind(shares, elements);
                break;
        }
        return shares;
    }

    static void ByPosition(Span<double> shares)
    {
        if (shares.Length <= 2)
        {
            shares.Fill(1.0 / shares.Length);
            return;
        }
        shares.Fill((1 - 2 * Ends) / (shares.Length - 2));
        shares[0] = shares[^1] = Ends;
    }

    /// <summary>Ages count from the last touch, so that something is left of those long ago.</summary>
    void ByAge(Span<double> shares, ReadOnlySpan<long> ages)
    {
        var sum = 0.0;
        for (var at = 0; at < shares.Length; at++)
            sum += shares[at] = Math.Pow(2, -(double)(ages[at] - ages[^1]) / rules.HalfLife);
        foreach (ref var share in shares)
            share /= sum;
    }

    /// <summary>The first touch of each kind stands for it.</summary>
    void ByKind(Span<double> shares, ReadOnlySpan<int> elements)
    {
        var kinds = 0;
        _path++;
        for (var at = 0; at < elements.Length; at++)
        {
            ref var latest = ref _latestPath[PathElement.Kind(elements[at])];
            if (latest == _path)
                continue;
            (latest, shares[at], kinds) = (_path, 1, kinds + 1);
        }
        foreach (ref var share in shares)
            share /= kinds;
    }
}
