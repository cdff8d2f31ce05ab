namespace Wegmarke.Engine.Tests.Kit;

/// <summary>The slow twin of Markov attribution: probabilities in a dense matrix, Gaussian elimination with pivoting, one kind after the other.</summary>
static class SlowChain
{
    public static (double Probability, double[] Effects, double[] ValueEffects) Of(PathTable table, int order)
    {
        var paths = table.Rows.Where(row => row.Conversions + row.Nulls > 0).Select(row => (Row: row, States: StatesOf(row.Kinds, order))).ToList();
        List<string> states = [.. paths.SelectMany(path => path.States).Distinct()];
        double[] Solve(Func<string, bool> isGone) => Outcome(paths, states, isGone);
        var whole = Solve(_ => false);
        var without = table.Kinds.Select((_, kind) => Solve(state => state.Split(',').Contains($"{kind}"))).ToList();
        return (whole[0], [.. without.Select(left => whole[0] > 0 ? 1 - left[0] / whole[0] : 0)], [.. without.Select(left => whole[1] > 0 ? 1 - left[1] / whole[1] : 0)]);
    }

    static List<string> StatesOf(IReadOnlyList<int> kinds, int order)
    {
        var length = Math.Min(order, kinds.Count);
        var states = Enumerable.Range(0, kinds.Count - length + 1).Select(at => string.Join(',', kinds.Skip(at).Take(length))).ToList();
        return [.. states.Where((state, at) => at == 0 || state != states[at - 1])];
    }

    static double[] Outcome(List<(PathTable.Row Row, List<string> States)> paths, List<string> states, Func<string, bool> isGone)
    {
        var n = states.Count + 1;
        var (weights, ends) = (new double[n, n], new double[n, 2]);
        var totals = new double[n];
        int At(string state) => states.IndexOf(state) + 1;
        foreach (var (row, path) in paths)
        {
            var weight = row.Conversions + row.Nulls;
            int[] places = [0, .. path.Select(At)];
            foreach (var (from, to) in places.Zip(places.Skip(1)))
                (weights[from, to], totals[from]) = (weights[from, to] + weight, totals[from] + weight);
            totals[places[^1]] += weight;
            ends[places[^1], 0] += row.Conversions;
            ends[places[^1], 1] += row.Value;
        }
        bool[] gone = [false, .. states.Select(isGone)];
        var (matrix, right) = (new double[n, n], new double[n, 2]);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                matrix[i, j] = (i == j ? 1 : 0) - (gone[i] || totals[i] == 0 ? 0 : weights[i, j] / totals[i]);
            for (var side = 0; side < 2; side++)
                right[i, side] = gone[i] || totals[i] == 0 ? 0 : ends[i, side] / totals[i];
        }
        Eliminate(matrix, right, n);
        return [right[0, 0] / matrix[0, 0], right[0, 1] / matrix[0, 0]];
    }

    static void Eliminate(double[,] matrix, double[,] right, int n)
    {
        for (var pivot = n - 1; pivot > 0; pivot--)
        {
            for (var row = 0; row < pivot; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = 0; column <= pivot; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
                for (var side = 0; side < 2; side++)
                    right[row, side] -= factor * right[pivot, side];
            }
        }
    }
}
