using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>What holds for the pictures of every form.</summary>
static partial class FormPictures
{
    const int MostBytes = 150_000;

    public static string[] Draw(Func<int, IJourneyMap> mapOf) =>
        [.. Enumerable.Range(0, 200).Select(seed => mapOf(seed).Draw((Language)(seed % 2), Theme.Auto))];

    public static IEnumerable<string> Faults(string[] drawings, bool onDark) =>
        drawings.SelectMany((svg, seed) => SvgPicture.Of(svg, onDark).Faults().Select(fault => $"map {seed}: {fault}"));

    public static IReadOnlyList<string> Faults(string svg) => SvgPicture.Of(svg, onDark: false).Faults();

    /// <summary>Small, and nothing in it runs or is fetched.</summary>
    public static void AreSafe(string[] drawings) => Assert.All(drawings, svg =>
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, MostBytes);
        var root = XDocument.Parse(svg).Root!;
        var elements = root.DescendantsAndSelf().ToArray();
        Assert.Empty(elements.Select(e => e.Name.LocalName).Except(
            ["circle", "defs", "desc", "g", "line", "path", "rect", "style", "svg", "symbol", "text", "title", "tspan", "use"]));
        Assert.DoesNotContain(elements.SelectMany(e => e.Attributes()), a =>
            a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (a.Name.LocalName == "href" && !a.Value.StartsWith("#wm-", StringComparison.Ordinal)));
        Assert.Equal(2, Url().Matches(elements.Single(e => e.Name.LocalName == "style").Value).Select(m => m.Value[..27]).Count(url => url == "url(data:font/woff2;base64,"));
        Assert.Equal(2, Url().Count(svg));
        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(e => e.Name.LocalName));
        var ids = elements.Select(e => (string?)e.Attribute("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Distinct(), ids);
    });

    /// <summary>The picture with the first text of these words moved.</summary>
    public static string Moved(string svg, string text, double x, double y)
    {
        var drawing = XDocument.Parse(svg, LoadOptions.PreserveWhitespace);
        var moved = drawing.Descendants().First(e => e.Name.LocalName == "text" && e.Value == text);
        moved.SetAttributeValue("x", (double)moved.Attribute("x")! + x);
        moved.SetAttributeValue("y", (double)moved.Attribute("y")! + y);
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex(@"url\([^)]*")]
    private static partial Regex Url();
}
