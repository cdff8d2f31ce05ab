using System.Globalization;

namespace Wegmarke.Maps.Drawing;

/// <summary>Inter in the two weights that drawings use: measured from and embedded as the same bytes.</summary>
public static class InterFont
{
    /// <summary>Heights above and below the baseline, in em.</summary>
    public const double Ascent = 1984 / 2048.0;
    public const double Descent = 494 / 2048.0;
    public const double CapHeight = 1490 / 2048.0;

    static readonly byte[] s_regularFile = Resource("inter-latin-400-normal.woff2");
    static readonly byte[] s_boldFile = Resource("inter-latin-600-normal.woff2");
    static readonly FontFace s_regular = FontFace.Read(s_regularFile);
    static readonly FontFace s_bold = FontFace.Read(s_boldFile);

    /// <summary>The two font faces as CSS, with the font inside.</summary>
    public static string Css { get; } = Face(400, s_regularFile) + Face(600, s_boldFile);

    /// <summary>Width in pixels of one line.</summary>
    public static double Width(string line, TextStyle style) =>
        (style.Bold ? s_bold : s_regular).Width(line, style.Tabular) * style.Size;

    static string Face(int weight, byte[] file) =>
        $"@font-face{{font-family:\"Wegmarke Inter\";font-weight:{weight.ToString(CultureInfo.InvariantCulture)};"
        + $"src:url(data:font/woff2;base64,{Convert.ToBase64String(file)}) format(\"woff2\")}}";

    static byte[] Resource(string name)
    {
        using var stream = typeof(InterFont).Assembly.GetManifestResourceStream("Maps.Fonts." + name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded in {typeof(InterFont).Assembly.GetName().Name}. Build it with Maps/Fonts.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
