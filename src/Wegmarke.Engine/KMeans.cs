using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Groups of rows that are near to each other: Lloyd's algorithm from the starts of k-means++ (Arthur and Vassilvitskii 2007), the best
/// of several. The same rows give the same groups.</summary>
/// <param name="Centers">Of each group the means of its columns.</param>
/// <param name="Groups">Per row the group whose center is nearest.</param>
/// <param name="Distance">Sum of the squared distances of all rows to their centers.</param>
public sealed record KMeans(double[][] Centers, int[] Groups, double Distance)
{
    const int Starts = 10;
    const int MostRounds = 100;

    /// <summary>Time is rows × columns × groups × rounds; works with all processors, a start each.</summary>
    /// <param name="rows">Standardised; all of one length.</param>
    /// <param name="groups">At most as many as there are rows.</param>
    public static KMeans Of(IReadOnlyList<double[]> rows, int groups)
    {
        if (groups < 1 || groups > rows.Count)
            throw new ArgumentOutOfRangeException(nameof(groups), $"{groups} groups of {rows.Count} rows; there are 1 to as many groups as rows.");
        var found = new KMeans[Starts];
        Lanes.Run(Starts, start => found[start] = From(rows, First(rows, groups, new Random(start + 1))));
        return found.MinBy(one => one.Distance)!; // there are starts
    }

    /// <summary>How well rows fit their own group against the nearest other one, from −1 to 1, on average (Rousseeuw 1987).</summary>
    /// <remarks>Time is rows² × columns: give a sample.</remarks>
    public static double Silhouette(IReadOnlyList<double[]> rows, IReadOnlyList<int> groups, int count)
    {
        var widths = new double[rows.Count];
        Lanes.Run(rows.Count, row => widths[row] = Width(rows, groups, count, row));
        return rows.Count == 0 ? 0 : widths.Average();
    }

    /// <summary>The group whose center is nearest.</summary>
    public int Nearest(double[] row)
    {
        var nearest = 0;
        for (var group = 1; group < Centers.Length; group++)
            nearest = Squared(row, Centers[group]) < Squared(row, Centers[nearest]) ? group : nearest;
        return nearest;
    }

    static double Width(IReadOnlyList<double[]> rows, IReadOnlyList<int> groups, int count, int row)
    {
        var (sums, sizes) = (new double[count], new int[count]);
        for (var other = 0; other < rows.Count; other++)
        {
            if (other == row)
                continue;
            sums[groups[other]] += Math.Sqrt(Squared(rows[row], rows[other]));
            sizes[groups[other]]++;
        }
        var own = groups[row];
        var nearest = Enumerable.Range(0, count).Where(group => group != own && sizes[group] > 0).Select(group => sums[group] / sizes[group]).DefaultIfEmpty(0).Min();
        var within = sizes[own] == 0 ? 0 : sums[own] / sizes[own];
        return sizes[own] == 0 || Math.Max(within, nearest) == 0 ? 0 : (nearest - within) / Math.Max(within, nearest);
    }

    static double[][] First(IReadOnlyList<double[]> rows, int groups, Random random)
    {
        var centers = new List<double[]> { rows[random.Next(rows.Count)] };
        var distances = Enumerable.Repeat(double.MaxValue, rows.Count).ToArray();
        while (centers.Count < groups)
        {
            for (var row = 0; row < rows.Count; row++)
                distances[row] = Math.Min(distances[row], Squared(rows[row], centers[^1]));
            centers.Add(rows[Drawn(distances, random.NextDouble() * distances.Sum())]);
        }
        return [.. centers];
    }

    static int Drawn(double[] weights, double left)
    {
        for (var row = 0; row < weights.Length; row++)
        {
            left -= weights[row];
            if (left < 0)
                return row;
        }
        return weights.Length - 1;
    }

    static KMeans From(IReadOnlyList<double[]> rows, double[][] centers)
    {
        var found = Assigned(rows, centers);
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Assigned(rows, Means(rows, found));
            if (next.Groups.AsSpan().SequenceEqual(found.Groups))
                return next;
            found = next;
        }
        return found;
    }

    static KMeans Assigned(IReadOnlyList<double[]> rows, double[][] centers)
    {
        var found = new KMeans(centers, new int[rows.Count], 0);
        var distance = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            found.Groups[row] = found.Nearest(rows[row]);
            distance += Squared(rows[row], centers[found.Groups[row]]);
        }
        return found with { Distance = distance };
    }

    /// <summary>A group that has become empty keeps its center.</summary>
    static double[][] Means(IReadOnlyList<double[]> rows, KMeans found)
    {
        var (sums, sizes) = (found.Centers.Select(center => new double[center.Length]).ToArray(), new int[found.Centers.Length]);
        for (var row = 0; row < rows.Count; row++)
        {
            var sum = sums[found.Groups[row]];
            sizes[found.Groups[row]]++;
            for (var column = 0; column < sum.Length; column++)
                sum[column] += rows[row][column];
        }
        return [.. sums.Select((sum, group) => sizes[group] == 0 ? found.Centers[group] : [.. sum.Select(value => value / sizes[group])])];
    }

    static double Squared(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var column = 0; column < one.Length; column++)
            sum += (one[column] - other[column]) * (one[column] - other[column]);
        return sum;
    }
}
