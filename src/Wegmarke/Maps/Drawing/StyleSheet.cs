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

    public static string Of(Theme theme, ChannelInks channels)
    {
        var css = new StringBuilder(InterFont.Css).Append('\n').Append(Shapes);
        var isDark = theme == Theme.Dark;
        foreach (var (name, property, color) in s_inks)
            css.Append(Rule(name, property, color, (isDark ? Palette.Dark : Palette.Light).Colors[color]));
        foreach (var (index, color) in (isDark ? channels.Dark : channels.Light).Index())
            css.Append(Rule($"ic.c{index}", "stroke", $"c{index}", color.ToString()));

        css.Append(Variables(isDark ? Palette.Dark : Palette.Light, isDark ? channels.Dark : channels.Light));
        if (theme == Theme.Auto)
            css.Append("@media (prefers-color-scheme:dark){").Append(Variables(Palette.Dark, channels.Dark)).Append('}');
        if (theme != Theme.Light)
            css.Append("@media print{").Append(Variables(Palette.Light, channels.Light)).Append('}');
        return css.ToString();
    }

    static string Rule(string name, string property, string variable, string color) =>
        $".wm .{name}{{{property}:{color};{property}:var(--wm-{variable})}}\n";

    static string Variables(Palette palette, IReadOnlyList<Rgb> channels) =>
        ".wm{" + string.Concat(palette.Colors.Select(c => $"--wm-{c.Key}:{c.Value};"))
        + string.Concat(channels.Index().Select(c => $"--wm-c{c.Index}:{c.Item};")) + "}\n";
}
