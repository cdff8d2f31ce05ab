namespace Wegmarke.Maps.Drawing;

/// <summary>Seven steps of intensity. Their limits are 1, 3, 10, 30 … so that a colour can be read back as a figure.</summary>
sealed record HeatScale(IReadOnlyList<double> Limits)
{
    public const int Steps = 7;

    /// <summary>Steps from here on are dark on light ground, and light on dark ground.</summary>
    const int StrongInLight = 5;
    const int StrongInDark = 4;

    static readonly string[] s_light = ["#eef5f6", "#d3e6e8", "#aed1d5", "#82b5bb", "#5f9aa1", "#2c717a", "#0b4a52"];
    static readonly string[] s_dark = ["#17252e", "#1b3a43", "#1f515b", "#2a6f7a", "#5b9ba4", "#8cc4cb", "#c3e9ec"];

    /// <summary>The step of the greatest value is the last one.</summary>
    public static HeatScale Upto(double greatest)
    {
        var top = Math.Max(0.003, greatest);
        var decade = Math.Pow(10, Math.Floor(Math.Log10(top)));
        var isThree = top >= 3 * decade;
        var limits = new double[Steps - 1];
        for (var at = limits.Length - 1; at >= 0; at--)
        {
            limits[at] = isThree ? 3 * decade : decade;
            (decade, isThree) = isThree ? (decade, false) : (decade / 10, true);
        }
        return new(limits);
    }

    public int StepOf(double value) => Limits.Count(limit => value >= limit * (1 - 1e-9));

    public static string Fill(int step) => $"q{step}";

    /// <summary>Ink that can be read on a step.</summary>
    public static string Ink(int step) => $"o{step}";

    public static IEnumerable<(string Class, string Property, string Color)> Inks => Enumerable.Range(0, Steps)
        .SelectMany(step => new[] { (Fill(step), "fill", Fill(step)), (Ink(step), "fill", Ink(step)) });

    public static IEnumerable<(string Name, string Light, string Dark)> Colors => Enumerable.Range(0, Steps).SelectMany(step => new[]
    {
        (Fill(step), s_light[step], s_dark[step]),
        (Ink(step), step >= StrongInLight ? "#ffffff" : "#14213d", step >= StrongInDark ? "#10151f" : "#ffffff"),
    });
}
