namespace Wegmarke.Catalogue;

/// <summary>Gives an interaction its touchpoint when all of its conditions hold; one that says nothing always holds.</summary>
public sealed record ClassificationRule(string Touchpoint)
{
    /// <summary>Channel of the interaction, null for the touchpoint's usual one. A channel that the source names wins over both.</summary>
    public string? Channel { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Event or touchpoint as the source names it. Case, spaces, hyphens and the like do not matter: "Product Viewed" is product_viewed.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Keys of channels that the source may have named.</summary>
    public IReadOnlyList<string> GivenChannels { get; init; } = [];

    public IReadOnlyList<PropertyCondition> Properties { get; init; } = [];
}
