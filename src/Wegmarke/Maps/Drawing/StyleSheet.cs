using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>The drawing's style: colours as variables, so that a page can put it on its own ground, each with the plain colour
/// before it for programs that do not know variables.</summary>
static class StyleSheet
{
    static readonly (string Class, string Property, string Color)[] s_inks =
    [
        ("i", "fill", "ink"), ("m", "fill", "muted"), ("p", "fill", "brand"), ("w", "fill", "warn"), ("h", "fill", "chance"),
        ("paper", "fill", "paper"), ("soft", "fill", "soft"), ("tint", "fill", "tint"), ("solid", "fill", "solid"), ("skin", "fill", "skin"), ("wire", "stroke", "ink"), ("ringline", "stroke", "brand"), ("halo", "stroke", "paper"), ("onsolid", "fill", "onsolid"), ("edge", "stroke", "line"), ("whisker", "stroke", "muted"),
        ("hair", "stroke", "line"), ("axis", "stroke", "muted"), ("cap", "stroke", "brand"), ("curve", "stroke", "ink"),
        ("ring", "stroke", "muted"), ("hand", "stroke", "muted"), ("ghost", "stroke", "line"),
        ("e0", "fill", "e0"), ("e1", "fill", "e1"), ("e2", "fill", "e2"), ("e3", "fill", "e3"), ("e4", "fill", "e4"),
        ("ic.m", "stroke", "muted"), ("ic.i", "stroke", "ink"), ("ic.p", "stroke", "brand"), ("ic.w", "stroke", "warn"), ("ic.h", "stroke", "chance"),
    ];

    const string Shapes =
        """
        .wm text{font-family:"Wegmarke Inter",Inter,Arial,"Liberation Sans",sans-serif;font-kerning:none;font-variant-ligatures:none;white-space:pre}
        .wm .t11{font-size:11px}.wm .t13{font-size:13px}.wm .t16{font-size:16px}.wm .t22{font-size:22px}
        .wm .b{font-weight:600}.wm .n{font-variant-numeric:tabular-nums}.wm .mid{text-anchor:middle}.wm .end{text-anchor:end}
        .wm .hair,.wm .axis{fill:none;stroke-width:1}.wm .cap,.wm .curve{fill:none;stroke-width:2;stroke-linejoin:round}
        .wm .whisker{fill:none;stroke-width:1.5}.wm .edge{fill:none;stroke-width:1}.wm .ring{stroke-width:1.5}.wm .hand{fill:none;stroke-width:1.5;stroke-dasharray:4 3}.wm .ghost{fill:none;stroke-width:1.5;stroke-dasharray:3 5}
        .wm .wire,.wm .ringline{fill:none;stroke-width:1.5}.wm .halo{paint-order:stroke;stroke-width:4;stroke-linejoin:round}
        .wm .dots{stroke-dasharray:2 4}.wm .hit{fill:none;pointer-events:all}
        .wm use.ic{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}

        """;

    public static string Of(Theme theme, ChannelInks channels, FormStyle style)
    {
        var css = new StringBuilder(InterFont.Css).Append('\n').Append(Shapes).Append(style.Shapes);
        var isDark = theme == Theme.Dark;
        foreach (var (name, property, color) in s_inks)
            css.Append(Rule(name, property, color, (isDark ? Palette.Dark : Palette.Light).Colors[color]));
        foreach (var (index, color) in (isDark ? channels.Dark : channels.Light).Index())
            css.Append(Rule($"ic.c{index}", "stroke", $"c{index}", color.ToString()));
        AppendOwn(css, style, isDark, isDark ? channels.Dark : channels.Light);

        css.Append(Variables(isDark, channels, style));
        if (theme == Theme.Auto)
            css.Append("@media (prefers-color-scheme:dark){").Append(Variables(isDark: true, channels, style)).Append('}');
        if (theme != Theme.Light)
            css.Append("@media print{").Append(Variables(isDark: false, channels, style)).Append('}');
        return css.ToString();
    }

    static string Rule(string name, string property, string variable, string color) =>
        $".wm .{name}{{{property}:{color};{property}:var(--wm-{variable})}}\n";

    /// <summary>What only this form of the map draws with.</summary>
    static void AppendOwn(StringBuilder css, FormStyle style, bool isDark, IReadOnlyList<Rgb> channels)
    {
        if (style.FillsChannels)
        {
            foreach (var (index, color) in channels.Index())
                css.Append(Rule($"c{index}", "fill", $"c{index}", color.ToString()));
        }
        foreach (var (name, property, color) in style.Inks)
            css.Append(Rule(name, property, color, style.Color(color, isDark)));
    }

    static string Variables(bool isDark, ChannelInks inks, FormStyle style)
    {
        var (palette, channels) = isDark ? (Palette.Dark, inks.Dark) : (Palette.Light, inks.Light);
        return ".wm{" + string.Concat(palette.Colors.Select(c => $"--wm-{c.Key}:{c.Value};"))
            + string.Concat(style.Colors.Select(c => $"--wm-{c.Key}:{style.Color(c.Key, isDark)};"))
            + string.Concat(channels.Index().Select(c => $"--wm-c{c.Index}:{c.Item};")) + "}\n";
    }
}
