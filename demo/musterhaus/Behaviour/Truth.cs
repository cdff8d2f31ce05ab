namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What really happened, counted while it did; never part of the delivery.</summary>
sealed class Truth
{
    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    public void Count(string what) => Counts[what] = Of(what) + 1;

    public int Of(string what) => Counts.GetValueOrDefault(what);

    /// <summary>How many of the one there are for each of the other; 0 when there are none.</summary>
    public double Share(string of, string among) => Of(among) == 0 ? 0 : (double)Of(of) / Of(among);
}
