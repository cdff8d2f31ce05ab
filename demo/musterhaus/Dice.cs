namespace Wegmarke.Demo.Musterhaus;

/// <summary>Repeatable chance (SplitMix64). Only whole numbers and the four basic operations are used, because logarithms and powers differ
/// in their last digit from machine to machine. One customer has one: what it rolls does not depend on the others.</summary>
sealed class Dice(ulong state)
{
    ulong _state = state;

    public static Dice For(ulong seed, string purpose, long number = 0)
    {
        var mixed = Mixed(seed + 0x9E3779B97F4A7C15);
        foreach (var letter in purpose)
            mixed = Mixed(mixed ^ letter);
        return new(Mixed(mixed ^ (ulong)number));
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mixed(_state);
    }

    /// <summary>At least 0, below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>Both ends are possible.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Rounded up or down so that the mean is the number given.</summary>
    public int About(double mean) => (int)mean + (Chance(mean - (int)mean) ? 1 : 0);

    public T Weighted<T>(IReadOnlyList<T> choices, Func<T, double> weight)
    {
        var left = Share() * choices.Sum(weight);
        foreach (var choice in choices)
        {
            left -= weight(choice);
            if (left < 0)
                return choice;
        }
        return choices.Last(choice => weight(choice) > 0);
    }

    public string Hex(int digits) => Next().ToString("x16", System.Globalization.CultureInfo.InvariantCulture)[..digits];

    static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
