namespace Wegmarke.Maps.Drawing;

/// <summary>A face in the brand's two tones, made from a seed: recognisable, nobody's likeness.</summary>
static class Portrait
{
    public const double Size = 64;

    static readonly string[] s_hair =
    [
        "M18 29c-1-12 5-18 14-18s15 6 14 18c-2-6-5-9-8-10-6 3-14 2-17 3-2 2-3 4-3 7z",
        "M17 42c-3-18 2-31 15-31s18 13 15 31c-3 1-5 1-6 0 2-8 1-15-2-20-5 3-11 4-16 3-2 5-2 11 0 17-1 1-4 1-6 0z",
        "M19 27c-1-10 5-15 13-15s14 5 13 15c-1-3-2-5-4-6-6-2-12-2-18 0-2 1-3 3-4 6z",
        "M18 30c-2-12 4-19 14-19 9 0 16 6 14 19-2-4-3-7-5-9-4 1-12 1-17-3-1 4-4 7-6 12zM38 12a6 6 0 1 1 4 5z",
        "M18 31c-5-3-4-10 0-12 1-6 8-9 14-8 6-1 13 2 14 8 4 2 5 9 0 12-1-4-2-7-5-9-5 1-13 1-18 0-3 2-4 5-5 9z",
        "M19 28c0-10 5-16 13-16s14 5 13 15c-3-6-8-7-12-10-3 4-10 6-14 11z",
    ];

    const string Glasses = "M22 31.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0M34 31.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 31h4";
    const string Beard = "M20.5 35c0 9 5 14 11.5 14s11.5-5 11.5-14c-2 3-5 4-7 3.5-3-1-6-1-9 0-2 .5-5-.5-7-3.5z";

    public static void Draw(Svg svg, int seed, double x, double y)
    {
        var traits = (uint)seed * 2654435761u;
        var hair = s_hair[(int)((traits >> 8) % (uint)s_hair.Length)];
        var hasGlasses = (traits >> 16) % 3 == 0;
        var hasBeard = (traits >> 20) % 4 == 0;

        svg.Open("g", ("transform", $"translate({Svg.N(x)} {Svg.N(y)})"), ("class", "portrait"), ("aria-hidden", "true"))
            .Circle(Size / 2, Size / 2, Size / 2, "paper")
            .Path("M9.5 54.5C12 46 20 43.5 27 43v-4h10v4c7 .5 15 3 17.5 11.5A32 32 0 0 1 9.5 54.5z", "solid")
            .Path("M26.5 38h11v7.5c-2 3.5-9 3.5-11 0z", "skin")
            .Path("M20.5 30c0-9 4.5-14 11.5-14s11.5 5 11.5 14-5 15.5-11.5 15.5S20.5 39 20.5 30z", "skin");
        if (hasBeard)
            svg.Path(Beard, "i");
        svg.Path(hair, "i");
        if (hasGlasses)
            svg.Path(Glasses, "wire");
        svg.Circle(Size / 2, Size / 2, Size / 2 - 0.75, "ringline").Close();
    }
}
