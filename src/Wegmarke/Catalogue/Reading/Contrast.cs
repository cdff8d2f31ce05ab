using System.Globalization;

namespace Wegmarke.Catalogue.Reading;

/// <summary>Contrast of two colours as WCAG 2.2 defines it, from 1 to 21.</summary>
static class Contrast
{
    public static double Between(string one, string other)
    {
        var (darker, lighter) = (Luminance(one), Luminance(other));
        if (darker > lighter)
            (darker, lighter) = (lighter, darker);
        return (lighter + 0.05) / (darker + 0.05);
    }

    public static double Luminance(string color) =>
        0.2126 * Linear(color, 1) + 0.7152 * Linear(color, 3) + 0.0722 * Linear(color, 5);

    static double Linear(string color, int at)
    {
        var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
