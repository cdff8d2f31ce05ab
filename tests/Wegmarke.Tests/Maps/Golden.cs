using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Maps;

/// <summary>Pictures as agreed, their embedded font left out.</summary>
static partial class Golden
{
    /// <summary>On a difference the new picture is laid beside the agreed one to be looked at.</summary>
    public static void Same(string name, string svg, [CallerFilePath] string here = "")
    {
        var golden = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        var drawn = Font().Replace(svg, "data:font/woff2;base64,FONT");
        if (!File.Exists(golden) || File.ReadAllText(golden) != drawn)
            File.WriteAllText(Path.ChangeExtension(golden, ".received.svg"), drawn);

        Assert.Equal(File.ReadAllText(golden), drawn);
    }

    [GeneratedRegex("data:font/woff2;base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Font();
}
