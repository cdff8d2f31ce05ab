using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Reports;

/// <summary>A drawing as part of a page that holds several: its style rules and ids are its own, and the font is the page's.</summary>
/// <remarks>Every text of a drawing is escaped, so that quotation marks and rules stand only where the drawing itself wrote them.</remarks>
static class ScopedSvg
{
    public static string Of(string svg, string scope)
    {
        var end = svg.IndexOf("</style>", StringComparison.Ordinal);
        var (head, body) = (svg[..end], svg[end..]);
        head = head.Replace(InterFont.Css, "", StringComparison.Ordinal)
            .Replace("class=\"wm ", $"class=\"{scope} ", StringComparison.Ordinal)
            .Replace(".wm{", $".{scope}{{", StringComparison.Ordinal)
            .Replace(".wm ", $".{scope} ", StringComparison.Ordinal)
            .Replace("aria-labelledby=\"wm-title wm-desc\"", $"aria-labelledby=\"{scope}-wm-title {scope}-wm-desc\"", StringComparison.Ordinal);
        return Ids(head, scope) + Ids(body, scope);
    }

    static string Ids(string part, string scope) => part
        .Replace(" id=\"", $" id=\"{scope}-", StringComparison.Ordinal)
        .Replace("href=\"#", $"href=\"#{scope}-", StringComparison.Ordinal)
        .Replace("url(#", $"url(#{scope}-", StringComparison.Ordinal);
}
