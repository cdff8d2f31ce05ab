namespace Wegmarke.Maps.Drawing;

/// <summary>How much a lane may show and how high it is. A map takes the fullest one that still fits its sheet.</summary>
sealed record Density(int Chips, int ProseLines, int Notes, double SkylineHeight, double EmotionHeight, double Padding)
{
    const double MostExtraPadding = 20;
    const double MostExtraPicture = 192;
    const double PaddingFirst = 4;

    public static readonly IReadOnlyList<Density> FullestFirst =
    [
        new(Chips: 8, ProseLines: 7, Notes: 4, SkylineHeight: 72, EmotionHeight: 160, Padding: 12),
        new(Chips: 6, ProseLines: 6, Notes: 3, SkylineHeight: 64, EmotionHeight: 152, Padding: 10),
        new(Chips: 5, ProseLines: 5, Notes: 2, SkylineHeight: 64, EmotionHeight: 152, Padding: 8),
        new(Chips: 4, ProseLines: 4, Notes: 2, SkylineHeight: 64, EmotionHeight: 152, Padding: 8),
    ];

    /// <summary>Height to spare becomes a little air first, then taller pictures, then more air.</summary>
    public Density WithSpare(double height, int paddings, int pictures)
    {
        var air = Math.Clamp(height / paddings, 0, PaddingFirst);
        var picture = Math.Clamp((height - air * paddings) / Math.Max(1, pictures), 0, MostExtraPicture);
        var moreAir = Math.Clamp((height - air * paddings - picture * pictures) / paddings, 0, MostExtraPadding - air);
        return this with
        {
            Padding = Math.Floor(Padding + air + moreAir),
            SkylineHeight = Math.Floor(SkylineHeight + picture),
            EmotionHeight = Math.Floor(EmotionHeight + picture),
        };
    }
}
