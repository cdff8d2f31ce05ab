using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>Draws a linear journey map as one standalone SVG picture: no script, nothing fetched, its font inside.</summary>
public static class LinearMapSvg
{
    public static string Draw(LinearMap map, Language language, Theme theme) => map.Steps.Count == 0
        ? new EmptyDrawing(map, language, theme).Draw()
        : map.Lanes is null ? LinearMapDrawing.Of(map, language, theme).Draw()
        : DocumentDrawing.Draw(map, language, theme);
}
