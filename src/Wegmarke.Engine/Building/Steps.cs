namespace Wegmarke.Engine.Building;

/// <summary>Which rules of a block hold from which amount on: rises of an amount and the rules that allow it until the next rise.</summary>
sealed class Steps
{
    Steps(long[] from, ulong[] rules) => (From, Rules) = (from, rules);

    /// <summary>Ascending; the first is 0, the last one never comes.</summary>
    public long[] From { get; }

    public ulong[] Rules { get; }

    /// <param name="bounds">One for each rule.</param>
    /// <param name="unit">What one of the bounds is in the amounts compared.</param>
    public static Steps Of(Bounds[] bounds, long unit)
    {
        long[] amounts = [.. bounds.SelectMany(Rises).Where(amount => amount > 0).Append(0).Distinct().Order()];
        var rules = Array.ConvertAll(amounts, amount => Mask(bounds, rule => rule.Contains(amount)));
        return new([.. amounts.Select(amount => amount * unit), long.MaxValue], rules);
    }

    public static ulong Mask<T>(T[] rules, Predicate<T> holds)
    {
        var mask = 0UL;
        for (var i = 0; i < rules.Length; i++)
            mask |= holds(rules[i]) ? 1UL << i : 0;
        return mask;
    }

    static IEnumerable<long> Rises(Bounds bounds)
    {
        if (bounds.Least is { } least)
            yield return least;
        if (bounds.Most is { } most)
            yield return most + 1L;
    }
}
