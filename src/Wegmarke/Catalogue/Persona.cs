namespace Wegmarke.Catalogue;

/// <summary>A prototypical customer: whom a segment of customers looks like, told as of one person.</summary>
/// <param name="Key">1 to 60 characters of a–z, 0–9 and hyphens.</param>
/// <param name="Name">"Berater-Sucher Bernd".</param>
public sealed record Persona(string Key, LocalText Name)
{
    /// <summary>What the persona wants, in one line.</summary>
    public LocalText Goal { get; init; } = new("", "");

    public IReadOnlyList<LocalText> Characteristics { get; init; } = [];

    public IReadOnlyList<LocalText> Needs { get; init; } = [];

    /// <summary>What such customers say, in their own words.</summary>
    public IReadOnlyList<LocalText> Quotes { get; init; } = [];

    /// <summary>Keys of the channels the persona likes best.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Key of the segment whose customers it stands for; null when <see cref="Condition"/> says it, or nobody is measured.</summary>
    public string? Segment { get; init; }

    /// <summary>JSON of the condition that its customers fulfil, as a segment has it; null when <see cref="Segment"/> says it.</summary>
    public string? Condition { get; init; }

    /// <summary>A customer who fits several personas stands for the first in this order, then by key.</summary>
    public int Order { get; init; }

    /// <summary>The same number draws the same face.</summary>
    public int Portrait { get; init; }
}
