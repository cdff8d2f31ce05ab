using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps;

/// <summary>A drawn picture, read back the way a reader's eye does: lines of text as boxes, grounds and marks with their colours.</summary>
/// <remarks>Text boxes are measured by the metrics that the drawing used, from the elements the drawing wrote.</remarks>
sealed partial class SvgPicture
{
    const double Tolerance = 0.6; // coordinates are written with one decimal

    // Grounds, hairlines, notches and the portrait carry no meaning that is not also in words; contrast is asked of everything else.
    static readonly string[] s_quiet = ["paper", "soft", "tint", "hair", "edge", "ghost", "hit", "skin", "ringline", "wire", "lead", "hollow", "nofeel", "notch", "f0", "f1", "f2", "f3", "f4"];

    // Steps of a heatmap carry a figure; what a rim says stands beside its label.
    static readonly string[] s_steps = ["q0", "q1", "q2", "q3", "q4", "q5", "q6"];

    // Classes that give a shape, not a colour.
    static readonly string[] s_shapes = ["cell", "disc", "bare", "ic.bare", "ic.hollow", "wide", "broken"];

    readonly List<TextLine> _lines = [];
    readonly List<Shape> _shapes = [];
    readonly List<string> _faults = [];
    readonly Dictionary<string, string> _variables;
    readonly Dictionary<string, string> _inks;
    readonly Box _canvas;

    SvgPicture(XElement root, string css, bool onDark)
    {
        _variables = Variable().Matches(Scheme(css, onDark)).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        _inks = Ink().Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        _canvas = new Box(0, 0, Number(root, "width"), Number(root, "height"));
        Read(root, new Place(Column: null, Hidden: false));
    }

    public IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>The picture as it is seen on light ground, or on dark if it has colours for it.</summary>
    public static SvgPicture Of(string svg, bool onDark)
    {
        var root = XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!;
        return new SvgPicture(root, root.Elements().Single(e => e.Name.LocalName == "style").Value, onDark);
    }

    /// <summary>Everything wrong with the picture; nothing for a good one.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. _faults, .. Leaving(), .. OutsideColumn(), .. Overlaps(), .. FaintText(), .. FaintMarks()];

    IEnumerable<string> Leaving() =>
        _lines.Where(l => !Contains(_canvas, l.Box)).Select(l => $"'{l.Text}' leaves the canvas")
            .Concat(_shapes.Where(s => !Contains(_canvas, s.Box)).Select(s => $"{s.Ink} at {s.Box.X},{s.Box.Y} leaves the canvas"));

    IEnumerable<string> OutsideColumn() =>
        _lines.Where(l => l.Column is { } column && !Contains(column, l.Box)).Select(l => $"'{l.Text}' is outside its column");

    IEnumerable<string> Overlaps()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            for (var j = i + 1; j < _lines.Count; j++)
            {
                if (Overlap(_lines[i].Box, _lines[j].Box))
                    yield return $"'{_lines[i].Text}' overlaps '{_lines[j].Text}'";
            }
        }
    }

    IEnumerable<string> FaintText() =>
        from line in _lines
        let contrast = Color(line.Ink).Contrast(Behind(line.Box, line.Order))
        where contrast < Palette.TextContrast
        select $"'{line.Text}' has contrast {contrast:0.0}";

    IEnumerable<string> FaintMarks() =>
        from shape in _shapes
        where !shape.IsQuiet
        let contrast = Color(shape.Ink).Contrast(Behind(shape.Box, shape.Order))
        where contrast < Palette.MarkContrast
        select $"{shape.Ink} has contrast {contrast:0.0}";

    /// <summary>The colour of the topmost ground drawn before that reaches behind the middle of the box; outside the canvas, of the paper.</summary>
    Rgb Behind(Box box, int order) => Color(_shapes
        .Where(s => s.IsGround && s.Order < order && Contains(s.Box, new Box(box.CenterX, box.Y + box.Height / 2, 0, 0)))
        .MaxBy(s => s.Order)?.Ink ?? "paper");

    Rgb Color(string ink) => Rgb.Parse(_variables[_inks[ink]])!.Value;

    void Read(XElement element, Place place)
    {
        if (element.Name.LocalName is "defs" or "style" or "title" or "desc")
            return;
        var inner = PlaceOf(element, place);
        switch (element.Name.LocalName)
        {
            case "text":
                ReadText(element, inner);
                break;
            case "rect" or "circle" or "line" or "use" or "path":
                ReadShape(element, inner);
                break;
            case "svg" or "g":
                foreach (var child in element.Elements())
                    Read(child, inner);
                break;
            default:
                _faults.Add($"<{element.Name.LocalName}> is not expected in a picture");
                break;
        }
    }

    static Place PlaceOf(XElement element, Place place)
    {
        var classes = Classes(element);
        if (classes.Contains("portrait"))
            return place with { Hidden = true };
        return classes.Intersect(["step", "unused"]).Any()
            ? place with { Column = RectBox(element.Elements().First(e => Classes(e).Contains("hit"))) }
            : place;
    }

    void ReadText(XElement text, Place place)
    {
        var classes = Classes(text);
        var style = new TextStyle(int.Parse(classes.Single(c => c.StartsWith('t'))[1..], CultureInfo.InvariantCulture), classes.Contains("b"), classes.Contains("n"));
        var ink = classes.Single(c => c != "halo" && _inks.ContainsKey(c));
        var first = string.Concat(text.Nodes().OfType<XText>().Select(t => t.Value));
        Add(first, Number(text, "x"), Number(text, "y"));
        foreach (var line in text.Elements().Where(e => e.Name.LocalName == "tspan"))
            Add(line.Value, Number(line, "x"), Number(line, "y"));

        void Add(string line, double x, double baseline)
        {
            var width = InterFont.Width(line, style);
            var left = classes.Contains("mid") ? x - width / 2 : classes.Contains("end") ? x - width : x;
            var box = new Box(left, baseline - style.Size * InterFont.Ascent, width, style.Size * (InterFont.Ascent + InterFont.Descent));
            _lines.Add(new TextLine(line, box, ink, place.Column, Order()));
        }
    }

    void ReadShape(XElement element, Place place)
    {
        if (place.Hidden)
            return;
        var classes = Classes(element);
        var isIcon = classes.Contains("ic");
        var inks = isIcon ? classes.Where(c => c != "ic").Select(c => "ic." + c) : Preferred(classes);
        foreach (var ink in inks.Where(ink => !s_shapes.Contains(ink)))
        {
            var isQuiet = s_quiet.Contains(ink) || s_steps.Contains(ink);
            var isGround = !isIcon && (ink is "paper" or "soft" or "tint" or "solid" || s_steps.Contains(ink));
            _shapes.Add(new Shape(ink, BoxOf(element), isGround, isQuiet, Order()));
        }
    }

    /// <summary>What is both filled and ringed is told apart by its ring.</summary>
    static IEnumerable<string> Preferred(string[] classes) =>
        classes.Contains("ring") ? ["ring"] : classes.Where(c => c is not ("dots" or "hit"));

    static Box BoxOf(XElement element) => element.Name.LocalName switch
    {
        "circle" => new Box(Number(element, "cx") - Number(element, "r"), Number(element, "cy") - Number(element, "r"), 2 * Number(element, "r"), 2 * Number(element, "r")),
        "line" => new Box(Number(element, "x1"), Number(element, "y1"), Number(element, "x2") - Number(element, "x1"), Number(element, "y2") - Number(element, "y1")),
        "path" => PathBox((string)element.Attribute("d")!),
        _ => RectBox(element),
    };

    static Box RectBox(XElement rect) => new(Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height"));

    /// <summary>The bounds of a path of absolute M, L, H and C; control points count as points.</summary>
    static Box PathBox(string path)
    {
        var (xs, ys) = (new List<double>(), new List<double>());
        foreach (Match command in PathCommand().Matches(path))
        {
            var numbers = Numbers().Matches(command.Groups[2].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
            for (var i = 0; i < numbers.Length; i++)
                (command.Groups[1].Value == "H" || i % 2 == 0 ? xs : ys).Add(numbers[i]);
        }
        return new Box(xs.Min(), ys.Min(), xs.Max() - xs.Min(), ys.Max() - ys.Min());
    }

    int Order() => _lines.Count + _shapes.Count;

    static string Scheme(string css, bool onDark)
    {
        var parts = css.Split("@media ");
        return (onDark ? parts.SingleOrDefault(p => p.StartsWith("(prefers-color-scheme:dark)", StringComparison.Ordinal)) : null) ?? parts[0];
    }

    static string[] Classes(XElement element) => ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    static bool Contains(Box outer, Box inner) =>
        inner.X >= outer.X - Tolerance && inner.Right <= outer.Right + Tolerance && inner.Y >= outer.Y - Tolerance && inner.Bottom <= outer.Bottom + Tolerance;

    static bool Overlap(Box a, Box b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) > Tolerance && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y) > Tolerance;

    [GeneratedRegex("--wm-([a-z0-9]+):(#[0-9a-f]{6});")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\.wm \.([a-z0-9.]+)\{[a-z]+:#[0-9a-f]{6};[a-z]+:var\(--wm-([a-z0-9]+)\)\}")]
    private static partial Regex Ink();

    [GeneratedRegex("([MLHC])([^A-Za-z]*)")]
    private static partial Regex PathCommand();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();

    public sealed record TextLine(string Text, Box Box, string Ink, Box? Column, int Order);

    sealed record Shape(string Ink, Box Box, bool IsGround, bool IsQuiet, int Order);

    sealed record Place(Box? Column, bool Hidden);
}
