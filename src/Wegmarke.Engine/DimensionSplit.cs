namespace Wegmarke.Engine;

/// <summary>Parts that figures are split into: interactions without a value, some values by themselves, all other values together. Parts sum to the whole.</summary>
public sealed class DimensionSplit
{
    /// <summary>The part of interactions without a value.</summary>
    public const int None = 0;

    /// <param name="dimension">What to split by.</param>
    /// <param name="codes">Values with a part of their own, from part 1 on in this order.</param>
    public DimensionSplit(Dimension dimension, IReadOnlyList<int> codes)
    {
        (Dimension, Codes, Other) = (dimension, codes, codes.Count + 1);
        PartOf = new int[dimension.Values.Count + 1];
        PartOf.AsSpan(1).Fill(Other);
        foreach (var (at, code) in codes.Index())
            PartOf[code] = at + 1;
    }

    public Dimension Dimension { get; }

    public IReadOnlyList<int> Codes { get; }

    /// <summary>The part of all values that have none of their own; also the last one.</summary>
    public int Other { get; }

    public int Count => Other + 1;

    /// <summary>Part by number of the value.</summary>
    internal int[] PartOf { get; }

    internal DimensionSplit With(Dimension dimension) => new(dimension, Codes);
}
