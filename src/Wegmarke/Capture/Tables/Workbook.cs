using System.Globalization;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>What an Excel workbook says about all its sheets: where they are, which styles are dates, which day is day 0.</summary>
sealed class Workbook
{
    const string Root = "xl/workbook.xml";

    readonly Dictionary<string, string> _targets = [];
    readonly List<(string Name, string Relation, bool IsHidden)> _sheets = [];

    public Workbook(ZippedDocument document)
    {
        var root = RootOf(document);
        document.Read(Relations(root), Relation);
        document.Read(root, Element);
        Styles = new DateStyles(document, PartOf("styles") ?? "xl/styles.xml");
        SharedStrings = PartOf("sharedStrings") ?? "xl/sharedStrings.xml";
        Sheets = [.. _sheets.Select(sheet => new SheetPart(sheet.Name, Resolve(root, _targets.GetValueOrDefault(sheet.Relation, "")), sheet.IsHidden))
            .Where(sheet => document.Has(sheet.Part)).Select(sheet => sheet with { Size = document.SizeOf(sheet.Part) })];
        string? PartOf(string name) => _targets.Values.Where(target => target.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(target => Resolve(root, target)).FirstOrDefault(document.Has);
    }

    public bool Is1904 { get; private set; }

    public DateStyles Styles { get; }

    public string SharedStrings { get; }

    public IReadOnlyList<SheetPart> Sheets { get; }

    public static bool Is(ZippedDocument document) => document.Has(RootOf(document));

    /// <summary>Some programs name it otherwise; the package then says how.</summary>
    static string RootOf(ZippedDocument document)
    {
        var root = Root;
        document.Read("_rels/.rels", xml =>
        {
            if (xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true && xml.GetAttribute("Target") is { } target)
                root = target.TrimStart('/');
        });
        return root.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && root.Contains("workbook", StringComparison.OrdinalIgnoreCase) ? root : Root;
    }

    static string Relations(string root) => $"{Folder(root)}_rels/{root[Folder(root).Length..]}.rels";

    static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    static string Resolve(string root, string target) => target.StartsWith('/') ? target[1..] : Folder(root) + target;

    void Relation(XmlReader xml)
    {
        if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id)
            _targets[id] = xml.GetAttribute("Target") ?? "";
    }

    void Element(XmlReader xml)
    {
        if (xml.LocalName == "workbookPr")
            Is1904 = xml.GetAttribute("date1904") is "1" or "true";
        if (xml.LocalName != "sheet")
            return;
        var relation = "";
        while (xml.MoveToNextAttribute())
            relation = xml is { LocalName: "id", Prefix.Length: > 0 } ? xml.Value : relation;
        xml.MoveToElement();
        _sheets.Add((xml.GetAttribute("name") ?? $"{_sheets.Count + 1}".ToString(CultureInfo.InvariantCulture), relation, xml.GetAttribute("state") is "hidden" or "veryHidden"));
    }
}
