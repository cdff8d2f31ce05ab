namespace Wegmarke.Maps;

/// <summary>A card of a lane.</summary>
/// <param name="Text">The note, the words quoted, or what the picture or link is.</param>
public sealed record MapCard(MapCardKind Kind, string Text)
{
    /// <summary>Of a link: where it leads; https only.</summary>
    public string Url { get; init; } = "";

    /// <summary>Of an image: an https address, or the picture itself as a data URL. Nothing is ever fetched.</summary>
    public string Image { get; init; } = "";

    /// <summary>Of a quote: who said it, where. A role rather than a name.</summary>
    public string Source { get; init; } = "";
}
