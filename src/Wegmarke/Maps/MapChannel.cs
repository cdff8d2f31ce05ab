namespace Wegmarke.Maps;

/// <summary>A channel of the legend. Colours are <c>#rrggbb</c> for light and dark ground; the drawing moves them until they keep 3:1.</summary>
public sealed record MapChannel(string Key, string Name, string Icon, string LightColor, string DarkColor);
