namespace Wegmarke.Maps.Drawing;

/// <summary>The colours of one ground, by the names under which the style sheet knows them.</summary>
public sealed record Palette(Rgb Paper, IReadOnlyDictionary<string, string> Colors)
{
    /// <summary>What text and marks must keep against what is behind them.</summary>
    public const double TextContrast = 4.5;
    public const double MarkContrast = 3;

    public static readonly Palette Light = Of(
        paper: "#ffffff", ink: "#14213d", muted: "#5b6478", line: "#d9dee7", soft: "#f3f5f9",
        brand: "#0f6e78", tint: "#e3f1f2", solid: "#0f6e78", onsolid: "#ffffff", skin: "#a9d3d6", warn: "#b2432f", chance: "#8a6d00",
        emotion: ["#b2432f", "#de8f6e", "#cfd4dc", "#6fb3c4", "#1d6f8f"]);

    public static readonly Palette Dark = Of(
        paper: "#10151f", ink: "#e8ecf4", muted: "#a3adc0", line: "#2c3547", soft: "#1a2130",
        brand: "#58b9c4", tint: "#16333a", solid: "#1d7782", onsolid: "#ffffff", skin: "#3f8d98", warn: "#ea8a74", chance: "#d8b648",
        emotion: ["#e26d55", "#e9a98d", "#8e97a8", "#86c5d6", "#3fa3cc"]);

    static Palette Of(
        string paper, string ink, string muted, string line, string soft, string brand, string tint, string solid, string onsolid, string skin, string warn, string chance, string[] emotion)
    {
        var colors = new Dictionary<string, string>
        {
            ["paper"] = paper,
            ["ink"] = ink,
            ["muted"] = muted,
            ["line"] = line,
            ["soft"] = soft,
            ["brand"] = brand,
            ["tint"] = tint,
            ["solid"] = solid,
            ["onsolid"] = onsolid,
            ["skin"] = skin,
            ["warn"] = warn,
            ["chance"] = chance,
        };
        foreach (var (index, color) in emotion.Index())
            colors[$"e{index}"] = color;
        return new Palette(Rgb.Parse(paper)!.Value /* a constant above */, colors);
    }
}
