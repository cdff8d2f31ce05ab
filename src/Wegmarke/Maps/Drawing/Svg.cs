using System.Globalization;
using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>Writes SVG elements. Every text and attribute value passes here and is cleaned and escaped here.</summary>
public sealed class Svg
{
    readonly StringBuilder _out = new();
    readonly Stack<string> _open = new();

    public Svg Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _out.Append('>');
        _open.Push(element);
        return this;
    }

    public Svg Close()
    {
        _out.Append("</").Append(_open.Pop()).Append(">\n");
        return this;
    }

    public Svg Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _out.Append("/>\n");
        return this;
    }

    /// <summary>An element that holds only text.</summary>
    public Svg Leaf(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _out.Append('>').Append(TextCleaning.Escape(TextCleaning.Plain(text))).Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Style rules of the drawing's own; nothing from data may reach this.</summary>
    public Svg Style(string css)
    {
        _out.Append("<style>").Append(css).Append("</style>\n");
        return this;
    }

    public Svg Rect(Box box, string cssClass, double radius = 0) =>
        Empty("rect", ("class", cssClass), ("x", N(box.X)), ("y", N(box.Y)), ("width", N(box.Width)), ("height", N(box.Height)),
            ("rx", radius > 0 ? N(radius) : null));

    public Svg Line(double x1, double y1, double x2, double y2, string cssClass) =>
        Empty("line", ("class", cssClass), ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)));

    public Svg Circle(double x, double y, double r, string cssClass) =>
        Empty("circle", ("class", cssClass), ("cx", N(x)), ("cy", N(y)), ("r", N(r)));

    public Svg Path(string d, string cssClass) => Empty("path", ("class", cssClass), ("d", d));

    public Svg Icon(string icon, double x, double y, double size, string cssClass) =>
        Empty("use", ("class", "ic " + cssClass), ("href", "#wm-" + Icons.Known(icon)), ("x", N(x)), ("y", N(y)), ("width", N(size)), ("height", N(size)));

    /// <summary>Lines of text whose first line starts at the top given; x is where the anchor says.</summary>
    public Svg Text(TextFlow flow, double x, double top, string ink, Anchor anchor = Anchor.Start)
    {
        if (flow.Lines.Count == 0)
            return this;
        var baseline = top + flow.Style.Baseline;
        Start("text", [("class", $"{flow.Style.Class} {ink}{AnchorClass(anchor)}"), ("x", N(x)), ("y", N(baseline))]);
        _out.Append('>');
        // No line break here: the text keeps its white space.
        if (flow.IsCut)
            _out.Append("<title>").Append(TextCleaning.Escape(flow.Whole)).Append("</title>");
        for (var i = 0; i < flow.Lines.Count; i++)
            Line(flow, i, x, baseline);
        _out.Append("</text>\n");
        return this;
    }

    public override string ToString() => _open.Count == 0
        ? _out.ToString()
        : throw new InvalidOperationException($"The drawing ends with <{_open.Peek()}> still open.");

    public static string N(double number)
    {
        var text = Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    void Line(TextFlow flow, int index, double x, double baseline)
    {
        var text = TextCleaning.Escape(flow.Lines[index]);
        if (index == 0)
            _out.Append(text);
        else
            _out.Append("<tspan x=\"").Append(N(x)).Append("\" y=\"").Append(N(baseline + index * flow.Style.LineHeight)).Append("\">").Append(text).Append("</tspan>");
    }

    void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _out.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                _out.Append(' ').Append(name).Append("=\"").Append(TextCleaning.Escape(TextCleaning.Plain(value))).Append('"');
        }
    }

    static string AnchorClass(Anchor anchor) => anchor switch { Anchor.Middle => " mid", Anchor.End => " end", _ => "" };
}
