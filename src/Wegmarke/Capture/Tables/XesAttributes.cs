using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>Attributes of XES: elements with a key and a value, which may hold further ones.</summary>
static class XesAttributes
{
    /// <summary>The canonical column an attribute fills; its own name when it fills none.</summary>
    public static string ColumnOf(string name) => name switch
    {
        "case:concept:name" => "case",
        "concept:name" => "event",
        "time:timestamp" => "time",
        "cost:total" => "cost",
        "cost:currency" => "currency",
        _ => name,
    };

    /// <summary>All attributes of the element the reader stands on; stops at its end.</summary>
    /// <param name="into">Null when they are to be passed over.</param>
    public static void ReadChildren(XmlReader xml, List<(string Name, string Text)>? into)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && into is not null)
                Read(xml, "", into);
        }
    }

    /// <summary>An attribute and those within it, which are called <c>outer/inner</c>. Of a list, values of the same name stand in one cell.</summary>
    public static void Read(XmlReader xml, string prefix, List<(string Name, string Text)> into)
    {
        var names = new List<string>();
        var depth = xml.Depth;
        do
        {
            if (xml.NodeType == XmlNodeType.Element)
                Take(xml, xml.Depth - depth, names, prefix, into);
        }
        while (!(xml.Depth == depth && (xml.IsEmptyElement || xml.NodeType == XmlNodeType.EndElement)) && xml.Read());
    }

    static void Take(XmlReader xml, int level, List<string> names, string prefix, List<(string Name, string Text)> into)
    {
        if (level < names.Count)
            names.RemoveRange(level, names.Count - level);
        names.Add(xml.GetAttribute("key") ?? "");
        var name = prefix + string.Join('/', names.Where(part => part.Length > 0));
        if (xml.GetAttribute("value") is not { Length: > 0 } text || name.Length == prefix.Length)
            return;
        var at = level == 0 ? -1 : into.FindIndex(cell => cell.Name == name);
        if (at < 0)
            into.Add((name, text));
        else
            into[at] = (name, $"{into[at].Text}; {text}");
    }
}
