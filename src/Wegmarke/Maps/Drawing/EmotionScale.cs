namespace Wegmarke.Maps.Drawing;

/// <summary>Feelings from −2 to +2 as one of five colours.</summary>
static class EmotionScale
{
    public static int Level(double mean) => Math.Clamp((int)Math.Round(mean, MidpointRounding.AwayFromZero), -2, 2) + 2;
}
