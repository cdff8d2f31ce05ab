namespace Wegmarke.Engine.Analysing;

/// <summary>Sums over customers that the difference of two ratios and its variance follow from: those of the units with something, and their products
/// with those of all units compared. Units of one customer are not taken for independent.</summary>
/// <remarks>The difference is linear, to first order, in a customer's four sums (numerator and denominator with it, and of all), so its variance is
/// a quadratic form of their products (linearisation of a ratio, cluster by customer).</remarks>
struct ContrastTally
{
    /// <summary>Numerators and denominators: with it, and of all.</summary>
    double _x1, _n1, _x, _n;

    double _x1x1, _x1n1, _n1n1, _x1x, _x1n, _n1x, _n1n, _xx, _xn, _nn;

    /// <summary>Customers with it, and those without: who has both counts in both.</summary>
    long _with, _without;

    /// <summary>A customer among those compared.</summary>
    public void AddAll((double Sum, double Count) all)
    {
        if (all.Count == 0)
            return;
        var (x, n) = all;
        (_x, _n, _without) = (_x + x, _n + n, _without + 1);
        (_xx, _xn, _nn) = (_xx + x * x, _xn + x * n, _nn + n * n);
    }

    /// <summary>The same customer's units with it.</summary>
    public void AddWith((double Sum, double Count) with, (double Sum, double Count) all)
    {
        if (with.Count == 0)
            return;
        var ((x1, n1), (x, n)) = (with, all);
        (_x1, _n1, _with, _without) = (_x1 + x1, _n1 + n1, _with + 1, _without - (n1 == n ? 1 : 0));
        (_x1x1, _x1n1, _n1n1) = (_x1x1 + x1 * x1, _x1n1 + x1 * n1, _n1n1 + n1 * n1);
        (_x1x, _x1n, _n1x, _n1n) = (_x1x + x1 * x, _x1n + x1 * n, _n1x + n1 * x, _n1n + n1 * n);
    }

    public void Add(in ContrastTally other)
    {
        (_x1, _n1, _x, _n, _with, _without) = (_x1 + other._x1, _n1 + other._n1, _x + other._x, _n + other._n, _with + other._with, _without + other._without);
        (_x1x1, _x1n1, _n1n1) = (_x1x1 + other._x1x1, _x1n1 + other._x1n1, _n1n1 + other._n1n1);
        (_x1x, _x1n, _n1x, _n1n) = (_x1x + other._x1x, _x1n + other._x1n, _n1x + other._n1x, _n1n + other._n1n);
        (_xx, _xn, _nn) = (_xx + other._xx, _xn + other._xn, _nn + other._nn);
    }

    /// <summary>These units with it, of those compared.</summary>
    public readonly ContrastTally Among(in ContrastTally all)
    {
        var both = this;
        both.Add(all);
        return both;
    }

    /// <summary>Null when there is nothing on one of the sides.</summary>
    public readonly Contrast? Result(Outcome outcome)
    {
        var (n1, n0) = (_n1, _n - _n1);
        if (n1 <= 0 || n0 <= 0)
            return null;
        var (with, without) = (_x1 / n1, (_x - _x1) / n0);
        var error = Math.Sqrt(Math.Max(Spread(with, without), Least(outcome, with, without)));
        var difference = with - without;
        var isEnough = _with >= Contrast.FewestCustomers && _without >= Contrast.FewestCustomers;
        var probability = !isEnough || error == 0 ? 1 : Math.Min(1, 2 * Chance.UpperTail(Math.Abs(difference) / error));
        return new(with, without, difference - Chance.Z95 * error, difference + Chance.Z95 * error, probability);
    }

    readonly double Spread(double with, double without)
    {
        var customers = _with + _without;
        if (customers < 2)
            return 0;
        var (n1, n0) = (_n1, _n - _n1);
        var (a, b, c, d) = (1 / n1 + 1 / n0, -with / n1 - without / n0, -1 / n0, without / n0);
        var sum = a * a * _x1x1 + b * b * _n1n1 + c * c * _xx + d * d * _nn
            + 2 * (a * b * _x1n1 + a * c * _x1x + a * d * _x1n + b * c * _n1x + b * d * _n1n + c * d * _xn);
        return sum * customers / (customers - 1.0);
    }

    /// <summary>Outcomes that all agree still come from few units, and answers from a scale of whole steps.</summary>
    readonly double Least(Outcome outcome, double with, double without)
    {
        const double leastDeviation = 0.5;
        var (n1, n0) = (_n1, _n - _n1);
        return outcome switch
        {
            Outcome.Conversion => Cautious(with * n1, n1) + Cautious(without * n0, n0),
            Outcome.Satisfaction => leastDeviation * leastDeviation * (1 / n1 + 1 / n0),
            _ => 0,
        };
    }

    static double Cautious(double converted, double count)
    {
        var rate = (converted + 1) / (count + 2);
        return rate * (1 - rate) / count;
    }
}
