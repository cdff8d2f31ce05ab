namespace Wegmarke.Catalogue;

/// <summary>One colour for light and one for dark paper, as #rrggbb.</summary>
public sealed record ChannelColor(string Light, string Dark);
