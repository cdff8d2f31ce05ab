using Wegmarke.Catalogue;

namespace Wegmarke.Analysis.Building;

/// <summary>Code books as wide as the engine's columns.</summary>
static class Codebooks
{
    public static Codebook Touchpoints(IEnumerable<string> keys) => new(keys, ushort.MaxValue, Touchpoint.UnmappedKey("…"));

    public static Codebook Channels(IEnumerable<string> keys) => new(keys, byte.MaxValue, Channel.OtherKey);
}
