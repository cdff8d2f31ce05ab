namespace Wegmarke.Profiles.Reading;

/// <summary>What a source says of a node; valid until the next is read. Texts are UTF-8.</summary>
readonly ref struct TraitWord
{
    public required int Node { get; init; }

    public required ReadOnlySpan<byte> Name { get; init; }

    public required ReadOnlySpan<byte> Source { get; init; }

    public required ReadOnlySpan<byte> Value { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long AsOf { get; init; }
}
