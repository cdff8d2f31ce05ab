namespace Wegmarke.Profiles.Index;

/// <summary>What a node is known by.</summary>
/// <param name="Kind">Code of the kind of its identifier.</param>
/// <param name="Key">What only this tenant's salt can repeat.</param>
/// <param name="Place">Where it stands among others of its kind where one must come first: of its value alone, so that the same data make the
/// same profiles in every tenant.</param>
readonly record struct NodeKey(byte Kind, UInt128 Key, uint Place)
{
    public static NodeKey Erased { get; } = new(NodeColumns.Erased, 0, 0);

    /// <summary>FNV-1a: the same in every tenant, as keys are not, and unlike the values themselves without favour for short or low ones.</summary>
    public static uint PlaceOf(ReadOnlySpan<byte> value)
    {
        var hash = 2166136261;
        foreach (var letter in value)
            hash = (hash ^ letter) * 16777619;
        return hash;
    }
}
