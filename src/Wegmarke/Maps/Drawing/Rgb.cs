using System.Globalization;

namespace Wegmarke.Maps.Drawing;

/// <summary>A colour, and how well it is told from another.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static readonly Rgb Black = new(0, 0, 0);
    public static readonly Rgb White = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c>; anything else is not a colour.</summary>
    public static Rgb? Parse(string text) =>
        text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? new Rgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;

    /// <summary>WCAG contrast, 1–21.</summary>
    public double Contrast(Rgb other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>This colour, moved away from the ground just as far as the contrast asks.</summary>
    public Rgb Against(Rgb ground, double contrast)
    {
        var pole = ground.Contrast(Black) > ground.Contrast(White) ? Black : White;
        for (var way = 0; way <= 20; way++)
        {
            if (Mix(pole, way / 20.0) is var moved && moved.Contrast(ground) >= contrast)
                return moved;
        }
        return pole;
    }

    public Rgb Mix(Rgb other, double share) =>
        new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share);
}
